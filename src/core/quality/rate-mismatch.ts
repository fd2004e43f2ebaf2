import { disputeResolutionRate, disputesHandled, disputesResolved } from "../derive/index.ts";
import type { Flag, Observation } from "../model/index.ts";
import { formatShare } from "../text/format-share.ts";
import type { Grounds } from "./check.ts";
import { exactStages } from "./exact-stages.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/**
 * A stated rate that differs from resolved ÷ handled by more than one unit of its last printed digit, for every
 * pair of stages that the report counts. Only exact rates and counts are compared; where more were resolved than
 * handled, resolved_exceeds_handled says what is wrong.
 */
export function rateMismatch(grounds: Grounds, year: number): readonly Flag[] {
  return [...grounds.table.stated(year, disputeResolutionRate).values()]
    .filter(({ bound }) => bound === "exact")
    .flatMap(({ observation }) => compare(observation, grounds));
}

function compare(rate: Observation, { table, names }: Grounds): readonly Flag[] {
  const { office, year } = rate;
  const handled = exactStages(table, office, year, disputesHandled);
  const resolved = exactStages(table, office, year, disputesResolved);
  const [all] = handled;
  const [done] = resolved;
  if (all === undefined || done === undefined || all.value === 0 || done.value > all.value) return [];
  if (handled.some((whole) => resolved.some((part) => agrees(rate, part.value, whole.value)))) return [];
  const rateName = names.indicator(disputeResolutionRate);
  const computed = formatShare(done.value / all.value, rate.decimals + 1);
  return [
    {
      code: "rate_mismatch",
      office,
      year,
      indicators: [disputeResolutionRate, disputesHandled, disputesResolved],
      message:
        `${names.office(office)}${year}年写明的${rateName}为${figureText(rate)}，` +
        `按所写的${figureText(done)}除以${figureText(all)}计算为${computed}。`,
      rows: rowReferences(rate, all, done),
    },
  ];
}

/** Both sides are counted in units of the last printed digit; the tiny allowance is for binary rounding. */
function agrees({ value, decimals }: Observation, resolved: number, handled: number): boolean {
  const scale = 10 ** decimals;
  return handled > 0 && Math.abs(value * scale - (resolved * 100 * scale) / handled) <= 1 + 1e-6;
}
