import { hasMixedScopes } from "../derive/has-mixed-scopes.ts";
import { formatShare } from "../text/format-share.ts";
import { byChance } from "./by-chance.ts";
import type { DisputesFigures } from "./disputes-finding.ts";
import { aloneSentence, scopesSentence, withoutRateSentence } from "./disputes-limits.ts";
import { howMany } from "./how-many.ts";
import type { CountChange } from "./like-for-like-sentence.ts";
import { likeForLikeSentence } from "./like-for-like-sentence.ts";
import type { ThemeReading } from "./theme-reading.ts";
import { openSentence, statingSentence } from "./theme-reading.ts";

/**
 * What a year's disputes mean and how far the figures carry. `change` is null where there is nothing to compare by
 * nature: no leading figure, or a rate.
 */
export function disputesSentence(
  reading: ThemeReading,
  figures: DisputesFigures,
  change: CountChange | null,
): string {
  return [
    statingSentence(reading),
    figures.pooled === null ? "" : pooledSentence(figures.pooled),
    hasMixedScopes(figures.rows)
      ? `${scopesSentence(figures)}${meaningSentence("同口径", figures)}${aloneSentence(figures)}`
      : `${meaningSentence("", figures)}${scopesSentence(figures)}`,
    withoutRateSentence(figures.rows),
    change === null ? "" : likeForLikeSentence(change),
    openSentence(reading),
  ].join("");
}

function pooledSentence({ handled, resolved, low, high }: NonNullable<DisputesFigures["pooled"]>): string {
  const interval = `95%区间${formatShare(low)}～${formatShare(high)}`;
  return `合计${howMany(handled, "件")}中化解${howMany(resolved, "件")}，${interval}。`;
}

/** How the offices stand to the rate that they are compared with; empty where none is compared. */
function meaningSentence(which: "" | "同口径", { rows }: DisputesFigures): string {
  const compared = rows.filter(({ differs }) => differs !== null).length;
  const rest = rows.filter(({ differs }) => differs === "no").length;
  if (compared === 0) return "";
  if (compared === rest) return `各家的区间都包含${which}合计率，差异可能出于偶然，不宜排名。`;
  const apart = `${howMany(compared - rest, "家")}的区间不包含${which}合计率${byChance(compared)}`;
  return `${apart}${rest < 2 ? "" : `；其余${howMany(rest, "家")}不宜排名`}。`;
}
