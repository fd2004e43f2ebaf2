import { csvText } from "../publish/csv-text.ts";
import type { TypedTable } from "./taken-table.ts";

/** A table as CSV: numbers bare, shares between 0 and 1 under a head that says so. */
export function tableCsv({ columns, rows }: TypedTable): string {
  const heads = columns.map(({ head }, index) =>
    rows.some((row) => isShare(row[index])) ? `${head}（0至1）` : head,
  );
  return csvText(
    heads,
    rows.map((row) => row.map((cell) => (typeof cell === "object" ? (cell?.value ?? null) : cell))),
  );
}

function isShare(cell: TypedTable["rows"][number][number] | undefined): boolean {
  return typeof cell === "object" && cell !== null && cell.isShare;
}
