import { groups } from "d3";
import { hasMixedScopes } from "../derive/has-mixed-scopes.ts";
import type { DisputeScope } from "../model/index.ts";
import { disputeScopes } from "../model/index.ts";
import type { DisputesFigures, DisputesOffice } from "./disputes-finding.ts";
import { howMany } from "./how-many.ts";
import { scopeWords } from "./scope-words.ts";

/** Counts of different stages stand side by side: said, never hidden; "" where all are of one. */
export function scopesSentence({ pools, rows }: DisputesFigures): string {
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

/** Offices with a rate that are the only ones of their scope, beside others that are compared; "" without any. */
export function aloneSentence({ pools, rows }: Pick<DisputesFigures, "pools" | "rows">): string {
  const compared = new Set(pools.map(({ scope }) => scope));
  const alone = rows.filter(({ computed, scope }) => computed !== null && !compared.has(scope)).length;
  return pools.length === 0 || alone === 0 ? "" : `${howMany(alone, "家")}没有同口径的单位可比。`;
}

/** Offices that state something of their disputes and get no computed rate, and why; "" without any. */
export function withoutRateSentence(rows: readonly DisputesOffice[]): string {
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
