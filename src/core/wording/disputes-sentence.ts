import { groups } from "d3";
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

/**
 * What a year's disputes mean and how far the figures carry. `change` is null where there is nothing to compare by
 * nature: no leading figure, or a rate.
 */
export function disputesSentence(
  reading: ThemeReading,
  { pooled, rows }: DisputesFigures,
  change: CountChange | null,
): string {
  const handled = rows.filter((row) => row.handled !== null);
  return [
    statingSentence(reading),
    pooled === null ? "" : pooledSentence(pooled, rows),
    scopesSentence(handled),
    withoutRateSentence(rows),
    change === null ? "" : likeForLikeSentence(change),
    openSentence(reading),
  ].join("");
}

function pooledSentence(
  { offices, handled, resolved, low, high }: NonNullable<DisputesFigures["pooled"]>,
  rows: readonly DisputesOffice[],
): string {
  const apart = rows.filter(({ differs }) => differs === "below" || differs === "above").length;
  const rest = offices - apart;
  const meaning =
    apart === 0
      ? "各家的区间都包含合计率，差异可能出于偶然，不宜排名。"
      : `${howMany(apart, "家")}的区间不包含合计率，差异难以只用偶然解释${rest < 2 ? "" : `；其余${howMany(rest, "家")}不宜排名`}。`;
  const interval = `95%区间${formatShare(low)}～${formatShare(high)}`;
  return `合计${howMany(handled, "件")}中化解${howMany(resolved, "件")}，${interval}。${meaning}`;
}

/** Counts of different stages stand side by side: said, never hidden. */
function scopesSentence(handled: readonly DisputesOffice[]): string {
  const byScope = new Map<DisputeScope, readonly DisputesOffice[]>(groups(handled, ({ scope }) => scope));
  if (byScope.size < 2) return "";
  const told = disputeScopes.flatMap((scope) => {
    const offices = byScope.get(scope);
    return offices === undefined ? [] : [`${scopeWords[scope].label}${howMany(offices.length, "家")}`];
  });
  return `件数口径不一（${told.join("、")}），不宜直接比较。`;
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
