import { rollups } from "d3";
import type { Flag, StatedCell } from "../model/index.ts";
import type { Grounds } from "./check.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/** So many equal figures are more than chance. */
const fewestEqual = 3;

interface Repeated {
  readonly office: string;
  readonly indicator: string;
  readonly before: StatedCell;
  readonly after: StatedCell;
}

/** Three or more figures of an office that are stated just as the year before, zeros aside. */
export function carriedForward({ dataset, table, names }: Grounds): readonly Flag[] {
  return table.years.flatMap((year) => {
    const repeated = dataset.indicators.flatMap(({ id: indicator }) => {
      const previous = table.stated(year - 1, indicator);
      return [...table.stated(year, indicator)].flatMap(([office, after]): readonly Repeated[] => {
        const before = previous.get(office);
        return before !== undefined && isSame(before, after) ? [{ office, indicator, before, after }] : [];
      });
    });
    return rollups(
      repeated,
      (figures) => figures,
      ({ office }) => office,
    ).flatMap(([office, figures]): readonly Flag[] => {
      if (figures.length < fewestEqual) return [];
      const list = figures.map(
        ({ indicator, after }) => `${names.indicator(indicator)} ${figureText(after.observation)}`,
      );
      return [
        {
          code: "carried_forward",
          office,
          year,
          indicators: figures.map(({ indicator }) => indicator),
          message: `${names.office(office)} ${year} 年有 ${figures.length} 个数与上年完全相同：${list.join("、")}；可能沿用了上年的数。`,
          rows: rowReferences(
            ...figures.map(({ before }) => before.observation),
            ...figures.map(({ after }) => after.observation),
          ),
        },
      ];
    });
  });
}

function isSame(before: StatedCell, after: StatedCell): boolean {
  return after.value !== 0 && after.value === before.value && after.bound === before.bound;
}
