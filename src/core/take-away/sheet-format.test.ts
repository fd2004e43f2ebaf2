import { expect, test } from "vitest";
import { columnWidth } from "./column-width.ts";
import { sheetFormat } from "./sheet-format.ts";
import type { TakenNumber } from "./taken-table.ts";

const whole: TakenNumber = { value: 50, bound: "exact", isShare: false, decimals: 0, isGrouped: true };

test.each([
  [{}, "#,##0"],
  [{ isGrouped: false }, "0"],
  [{ decimals: 2 }, "#,##0.00"],
  [{ isShare: true, isGrouped: false, decimals: 1 }, "0.0%"],
  [{ bound: "at_least" }, '"≥"#,##0'],
  [{ bound: "over" }, '"超"#,##0'],
  [{ bound: "about", isShare: true, isGrouped: false }, '"约"0%'],
  [{ bound: "nearly" }, '"近"#,##0'],
  [{ bound: "derived" }, '#,##0"（推算）"'],
] as const)("%j is shown as %s", (more, format) => {
  expect(sheetFormat({ ...whole, ...more })).toBe(format);
});

test.each([
  ["年", "12", 8],
  ["单位", "云溪港综合保税区及滨江高新技术产业园街道", 43],
  ["合法性审查的件数和条数（含已撤回的）", "", 21],
  ["原句", "一".repeat(200), 48],
])("under “%s” a column is %j wide", (head, text, width) => {
  const table = { columns: [{ head, kind: "text" as const }], rows: [[text]] };
  expect(columnWidth(table, 0)).toBe(width);
});
