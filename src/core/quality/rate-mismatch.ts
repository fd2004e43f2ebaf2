import { disputeResolutionRate, disputesHandled, disputesResolved } from "../derive/index.ts";
import type { Flag } from "../model/index.ts";
import { formatNumber } from "../text/format-quantity.ts";
import type { Grounds } from "./check.ts";
import { exactStages } from "./exact-stages.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/**
 * A stated rate that differs from resolved ÷ handled by more than one unit of its last printed digit, for every
 * pair of stages that the report counts. Only exact rates and counts are compared.
 */
export function rateMismatch({ table, names }: Grounds): readonly Flag[] {
  return table.years.flatMap((year) =>
    [...table.stated(year, disputeResolutionRate)].flatMap(
      ([office, { bound, observation: rate }]): readonly Flag[] => {
        const handled = exactStages(table, office, year, disputesHandled);
        const resolved = exactStages(table, office, year, disputesResolved);
        const [all] = handled;
        const [done] = resolved;
        if (bound !== "exact" || all === undefined || done === undefined || all.value === 0) return [];
        const fits = handled.some((whole) =>
          resolved.some((part) => agrees(rate.value, rate.decimals, part.value, whole.value)),
        );
        if (fits) return [];
        const computed = formatNumber((done.value / all.value) * 100, Math.max(1, rate.decimals));
        return [
          {
            code: "rate_mismatch",
            office,
            year,
            indicators: [disputeResolutionRate, disputesHandled, disputesResolved],
            message:
              `${names.office(office)} ${year} 年写明的${names.indicator(disputeResolutionRate)}为 ${figureText(rate)}，` +
              `按所写的 ${figureText(done)}除以 ${figureText(all)}计算为 ${computed}%。`,
            rows: rowReferences(rate, all, done),
          },
        ];
      },
    ),
  );
}

/** Both sides are counted in units of the last printed digit; the tiny allowance is for rounding in binary. */
function agrees(rate: number, decimals: number, resolved: number, handled: number): boolean {
  const scale = 10 ** decimals;
  return Math.abs(rate * scale - (resolved * 100 * scale) / handled) <= 1 + 1e-6;
}
