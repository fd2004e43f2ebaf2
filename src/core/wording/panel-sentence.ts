import { howMany } from "./how-many.ts";
import type { CountChange } from "./like-for-like-sentence.ts";
import { likeForLikeSentence } from "./like-for-like-sentence.ts";
import type { LeadingFigures } from "./panel-finding.ts";
import type { ThemeReading } from "./theme-reading.ts";
import { openSentence, statingSentence } from "./theme-reading.ts";

/**
 * What a theme's leading figures mean and how far they carry. `change` is null where there is nothing to compare
 * by nature: no leading figure, or a rate.
 */
export function panelSentence(
  reading: ThemeReading,
  leading: LeadingFigures | null,
  change: CountChange | null,
): string {
  return [
    statingSentence(reading),
    leading === null ? "" : inexactSentence(leading),
    change === null ? "" : likeForLikeSentence(change),
    openSentence(reading),
  ].join("");
}

function inexactSentence({ name, distribution: { n, inexact } }: LeadingFigures): string {
  if (inexact === 0) return "";
  const offices = `公布${name}的${howMany(n, "家")}`;
  const which = inexact === n ? "写的都" : `中，${howMany(inexact, "家")}写的`;
  return `${n === 1 ? `公布${name}的1家写的` : offices + which}不是确数，按原意标明。`;
}
