import type { Bound } from "../model/index.ts";
import type { TakenNumber } from "./taken-table.ts";

/** What a cell shows around its number, so that ≥50 never looks like 50; the number below it stays a number. */
const around: Readonly<Record<Bound, readonly [before: string, after: string]>> = {
  exact: ["", ""],
  at_least: ['"≥"', ""],
  over: ['"超"', ""],
  about: ['"约"', ""],
  nearly: ['"近"', ""],
  derived: ["", '"（推算）"'],
};

/** The number format of a cell as a spreadsheet writes it (ECMA-376 part 1, 18.8.31). */
export function sheetFormat({ bound, isShare, decimals, isGrouped }: TakenNumber): string {
  const [before, after] = around[bound];
  const digits = `${isGrouped ? "#,##0" : "0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  return `${before}${digits}${isShare ? "%" : ""}${after}`;
}
