import type { LikeForLike } from "../../derive/index.ts";
import { likeForLike, sumQuantities } from "../../derive/index.ts";
import type { Indicator, Quantity } from "../../model/index.ts";
import { percentUnit } from "../../model/index.ts";
import type { Holdings } from "../holdings.ts";
import type { IndicatorSummary } from "../schema.ts";
import { previousYear } from "./neighbour-years.ts";
import { statedInOneScope } from "./one-scope.ts";
import { rounded, roundedQuantity } from "./rounded.ts";

/** One indicator over the offices that state it in a year. */
export function indicatorSummary(
  holdings: Holdings,
  year: number,
  { id, unit }: Indicator,
): IndicatorSummary {
  const { table } = holdings;
  const stated = table.stated(year, id);
  const spread = table.spread(year, id);
  const before = previousYear(table, year);
  const isRate = unit === percentUnit;
  return {
    indicator: id,
    n: stated.size,
    inexact: spread?.inexact ?? 0,
    underReview: officesUnderReview(table, year, id).length,
    sum: isRate ? null : quantityOf(sumQuantities(stated.values())),
    median: quantityOf(spread?.median),
    lowerQuartile: quantityOf(spread?.lowerQuartile),
    upperQuartile: quantityOf(spread?.upperQuartile),
    minimum: quantityOf(spread?.minimum),
    maximum: quantityOf(spread?.maximum),
    likeForLike: isRate || before === null ? null : changeSince(before),
  };

  function changeSince(previous: number): LikeForLike | null {
    const comparable = statedInOneScope(holdings, id, [previous, year]);
    const [then, now] = [comparable.get(previous), comparable.get(year)];
    return then && now ? roundedChange(likeForLike(then, now, previous)) : null;
  }
}

function roundedChange(change: LikeForLike | null): LikeForLike | null {
  if (change === null) return null;
  const { before, after } = change;
  return {
    ...change,
    before: roundedQuantity(before),
    after: roundedQuantity(after),
    change: change.change === null ? null : rounded(change.change),
  };
}

/** Ids of the offices whose value waits for a person and that have no published one. */
export function officesUnderReview(
  table: Holdings["table"],
  year: number,
  indicator: string,
): readonly string[] {
  const stated = table.stated(year, indicator);
  return [...table.openRows(year, indicator).keys()].filter((office) => !stated.has(office));
}

function quantityOf(quantity: Quantity | null | undefined): Quantity | null {
  return quantity ? roundedQuantity(quantity) : null;
}
