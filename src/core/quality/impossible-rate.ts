import { disputeResolutionRate, disputesHandled, disputesResolved } from "../derive/index.ts";
import type { Flag, Observation } from "../model/index.ts";
import type { Grounds } from "./check.ts";
import { exactStages } from "./exact-stages.ts";
import { figureText } from "./figure-text.ts";
import { isPossibleRate } from "./is-possible-rate.ts";
import { rowReferences } from "./row-references.ts";

/**
 * A stated rate that no whole number of resolved cases gives, for any stage of handled that the report counts:
 * the GRIM test (isPossibleRate). Only exact rates and counts are tested. Where the resolved count is stated
 * exactly too, rate_mismatch says more, and this check is silent.
 */
export function impossibleRate(grounds: Grounds, year: number): readonly Flag[] {
  return [...grounds.table.stated(year, disputeResolutionRate).values()]
    .filter(({ bound }) => bound === "exact")
    .flatMap(({ observation }) => test(observation, grounds));
}

function test(rate: Observation, { table, names }: Grounds): readonly Flag[] {
  const { office, year } = rate;
  const handled = exactStages(table, office, year, disputesHandled);
  const [all] = handled;
  if (all === undefined || all.value === 0) return [];
  if (exactStages(table, office, year, disputesResolved).length > 0) return [];
  if (handled.some((whole) => isPossibleRate(rate.value, rate.decimals, whole.value))) return [];
  const rateName = names.indicator(disputeResolutionRate);
  return [
    {
      code: "impossible_rate",
      office,
      year,
      indicators: [disputeResolutionRate, disputesHandled],
      message:
        `${names.office(office)}${year}年写明的${rateName}为${figureText(rate)}，` +
        `但${figureText(all)}中无论化解多少都得不出这个数。`,
      rows: rowReferences(rate, all),
    },
  ];
}
