import { disputeResolutionRate, disputesHandled, disputesResolved } from "../derive/index.ts";
import type { Flag } from "../model/index.ts";
import type { Grounds } from "./check.ts";
import { exactStages } from "./exact-stages.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/**
 * A stated rate that no whole number of resolved cases gives, for any stage of handled that the report counts:
 * the GRIM test. Where the resolved count is stated exactly too, rate_mismatch says more, and this check is silent.
 *
 * Brown, N. J. L., & Heathers, J. A. J. (2017): The GRIM test: a simple technique detects numerous anomalies in
 * the reporting of results in psychology. Social Psychological and Personality Science 8 (4), 363–369.
 */
export function impossibleRate({ table, names }: Grounds): readonly Flag[] {
  return table.years.flatMap((year) =>
    [...table.stated(year, disputeResolutionRate)].flatMap(
      ([office, { bound, observation: rate }]): readonly Flag[] => {
        const handled = exactStages(table, office, year, disputesHandled);
        const [all] = handled;
        if (bound !== "exact" || all === undefined || all.value === 0) return [];
        if (exactStages(table, office, year, disputesResolved).length > 0) return [];
        if (handled.some(({ value }) => isPossibleRate(rate.value, rate.decimals, value))) return [];
        return [
          {
            code: "impossible_rate",
            office,
            year,
            indicators: [disputeResolutionRate, disputesHandled],
            message:
              `${names.office(office)} ${year} 年写明的${names.indicator(disputeResolutionRate)}为 ${figureText(rate)}，` +
              `但 ${figureText(all)}中无论化解多少都得不出这个数。`,
            rows: rowReferences(rate, all),
          },
        ];
      },
    ),
  );
}

/**
 * Whether some whole number of `cases` is `rate` percent of them when rounded, either way at the half, or cut off
 * at so many decimals.
 */
export function isPossibleRate(rate: number, decimals: number, cases: number): boolean {
  const units = 100 * 10 ** decimals;
  // From here on a window of one and a half units always holds a whole case, and the products below stay exact.
  if (cases >= units) return true;
  const printed = Math.round(rate * 10 ** decimals);
  const least = Math.max(0, Math.ceil(((2 * printed - 1) * cases) / (2 * units)));
  return least <= cases && least * units < (printed + 1) * cases;
}
