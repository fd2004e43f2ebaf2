import type { TypedTable } from "./taken-table.ts";
import { workbookParts } from "./workbook-parts.ts";

/** A table and the notes on it as the files of a workbook of two sheets. */
export function takenWorkbook(
  table: TypedTable,
  notes: readonly (readonly [label: string, text: string])[],
): ReadonlyMap<string, string> {
  return workbookParts([
    { name: "数据", table },
    {
      name: "说明",
      table: {
        columns: [
          { head: "项目", kind: "text" },
          { head: "内容", kind: "text" },
        ],
        rows: notes,
      },
    },
  ]);
}
