import type { LikeForLike } from "../derive/like-for-like.ts";
import { howMany } from "./how-many.ts";
import { likeForLikeSentence } from "./like-for-like-sentence.ts";
import type { LeadingFigures } from "./panel-finding.ts";
import type { ThemeReading } from "./theme-reading.ts";
import { openSentence, statingSentence } from "./theme-reading.ts";

/** What a theme's leading figures mean and how far they carry. */
export function panelSentence(
  reading: ThemeReading,
  leading: LeadingFigures | null,
  change: LikeForLike | null,
): string {
  return statingSentence(reading) + (leading === null ? "" : ofLeading(leading)) + openSentence(reading);

  function ofLeading({ name, unit, distribution: { n, inexact } }: LeadingFigures): string {
    const loose =
      inexact === 0
        ? ""
        : `公布${name}的 ${howMany(n, "家")}中，${howMany(inexact, "家")}写的不是确数，按原意标明。`;
    return `${loose}${name}：${likeForLikeSentence(change, unit, reading)}`;
  }
}
