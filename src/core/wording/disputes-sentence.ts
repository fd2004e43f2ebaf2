import { groups } from "d3";
import { hasMixedScopes } from "../derive/has-mixed-scopes.ts";
import type { DisputeScope } from "../model/index.ts";
import { disputeScopes } from "../model/index.ts";
import { formatShare } from "../text/format-share.ts";
import type { DisputesFigures, DisputesOffice } from "./disputes-finding.ts";
import { howMany } from "./how-many.ts";
import type { CountChange } from "./like-for-like-sentence.ts";
import { likeForLikeSentence } from "./like-for-like-sentence.ts";
import { scopeWords } from "./scope-words.ts";
import type { ThemeReading } from "./theme-reading.ts";
import { openSentence, statingSentence } from "./theme-reading.ts";

/** Share of 95 % intervals that miss what they are to hold. */
const missing = 0.05;

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

/** Of many intervals of 95 %, some miss by chance alone: said from the number on at which one is to be expected. */
function byChance(compared: number): string {
  const expected = Math.round(compared * missing);
  return expected === 0
    ? "，差异难以只用偶然解释"
    : `（比较${howMany(compared, "家")}，纯属偶然也会有约${howMany(expected, "家")}如此）`;
}

/** Counts of different stages stand side by side: said, never hidden. */
function scopesSentence({ pools, rows }: DisputesFigures): string {
  const handled = rows.filter((row) => row.handled !== null);
  const byScope = new Map<DisputeScope, readonly DisputesOffice[]>(groups(handled, ({ scope }) => scope));
  if (byScope.size < 2) return "";
  const told = disputeScopes.flatMap((scope) => {
    const offices = byScope.get(scope);
    return offices === undefined ? [] : [`${scopeWords[scope].label}${howMany(offices.length, "家")}`];
  });
  const hence = hasMixedScopes(rows) && pools.length > 0 ? "只在同口径内比较" : "不宜直接比较";
  return `件数口径不一（${told.join("、")}），${hence}。`;
}

/** Offices with a rate that are the only ones of their scope, beside others that are compared. */
function aloneSentence({ pools, rows }: DisputesFigures): string {
  const alone = rows.filter(({ computed, differs }) => computed !== null && differs === null).length;
  return pools.length === 0 || alone === 0 ? "" : `${howMany(alone, "家")}没有同口径的单位可比。`;
}

function withoutRateSentence(rows: readonly DisputesOffice[]): string {
  const open = rows.filter(({ computed }) => computed === null);
  const statedOnly = open.filter(({ stated }) => stated !== null).length;
  const inexact = open.filter(
    ({ handled, resolved }) =>
      handled !== null && resolved !== null && (handled.bound !== "exact" || resolved.bound !== "exact"),
  ).length;
  return [
    statedOnly === 0 ? "" : `${howMany(statedOnly, "家")}写明化解率而没有可供计算的件数，不给区间。`,
    inexact === 0 ? "" : `${howMany(inexact, "家")}的件数不是确数，不计算化解率。`,
  ].join("");
}
