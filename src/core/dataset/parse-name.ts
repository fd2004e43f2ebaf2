import { showCell } from "../text/index.ts";
import type { Parsed } from "./problem-list.ts";

/** Longer names break every table and are a mistake. */
const longestName = 60;

/**
 * A name of an office, a place or a unit. Signs of markup are refused although every page escapes them: no true
 * name holds them, and the files go to readers whose escaping we do not know.
 */
export function parseName(cell: string): Parsed<string> {
  if (/[<>]/.test(cell)) {
    return { what: `${showCell(cell)} 含有尖括号`, mend: "名称里不能有 < 和 >，删去这部分" };
  }
  if (/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(cell)) {
    return { what: `${showCell(cell)} 含有换行、控制字符或乱码`, mend: "删去它，或重新输入名称" };
  }
  if (cell.length > longestName) {
    return { what: `${showCell(cell)} 超过 ${longestName} 个字`, mend: "写成简短的名称，说明写在 note 列" };
  }
  return { value: cell };
}

/** Whether a spreadsheet would take the cell for a formula. */
export function looksLikeFormula(cell: string): boolean {
  return /^[=+\-@]/.test(cell);
}
