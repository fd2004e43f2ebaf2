import type { Flag, MissingCell } from "../model/index.ts";
import type { Grounds } from "./check.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/** One report states several values for one indicator, and no person has decided yet. */
export function conflictingValues({ dataset, table, names }: Grounds, year: number): readonly Flag[] {
  return dataset.indicators.flatMap(({ id: indicator }) =>
    [...table.openRows(year, indicator).keys()].flatMap((office): readonly Flag[] => {
      const cell = table.cell(office, year, indicator);
      if (cell.kind === "stated" || !disagree(cell)) return [];
      const figures = cell.candidates.map(
        (row) => `${figureText(row)}${row.term === "" ? "" : `（${row.term}）`}`,
      );
      return [
        {
          code: "conflicting_values",
          office,
          year,
          indicators: [indicator],
          message:
            `${names.office(office)}${year}年的报告中，${names.indicator(indicator)}有不同的数：` +
            `${figures.join("、")}；待人工确定，暂不公布。`,
          rows: rowReferences(...cell.candidates),
        },
      ];
    }),
  );
}

function disagree({ candidates }: MissingCell): boolean {
  return new Set(candidates.map((row) => row.value)).size > 1;
}
