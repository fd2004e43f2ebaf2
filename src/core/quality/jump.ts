import { certainlyBelow } from "../derive/index.ts";
import type { Flag, Quantity, StatedCell } from "../model/index.ts";
import type { Grounds } from "./check.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/** A figure more than ten times, or less than a tenth of, the previous year's, where the bounds leave no doubt. */
export function jump({ dataset, table, names }: Grounds): readonly Flag[] {
  return table.years.flatMap((year) =>
    dataset.indicators.flatMap(({ id: indicator }) => {
      const previous = table.stated(year - 1, indicator);
      return [...table.stated(year, indicator)].flatMap(([office, after]): readonly Flag[] => {
        const before = previous.get(office);
        const change = before === undefined ? null : changeInWords(before, after);
        if (before === undefined || change === null) return [];
        return [
          {
            code: "jump",
            office,
            year,
            indicators: [indicator],
            message:
              `${names.office(office)} ${year} 年的${names.indicator(indicator)}为 ${figureText(after.observation)}，` +
              `${change}上年（${figureText(before.observation)}）的${change === "超过" ? "十倍" : "十分之一"}。`,
            rows: rowReferences(before.observation, after.observation),
          },
        ];
      });
    }),
  );
}

function changeInWords(before: StatedCell, after: StatedCell): "超过" | "不足" | null {
  if (before.value === 0 || after.value === 0) return null;
  if (certainlyBelow(tenTimes(before), after)) return "超过";
  return certainlyBelow(tenTimes(after), before) ? "不足" : null;
}

function tenTimes({ value, bound }: Quantity): Quantity {
  return { value: value * 10, bound };
}
