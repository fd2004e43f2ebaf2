import { normaliseCell, showCell } from "../text/index.ts";
import type { Delimiter } from "./csv-reader.ts";
import { nearest } from "./nearest.ts";
import type { ProblemList } from "./problem-list.ts";

const delimiters: readonly Delimiter[] = [",", ";", "\t"];

/** The delimiter that stands most often in the header line; a comma where none does. Column names hold none. */
export function detectDelimiter(headerLine: string): Delimiter {
  const counts = delimiters.map((delimiter) => headerLine.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * For every known column its position in the header row, or null when one is missing or stands twice. Columns
 * that are not known are warned of and left out.
 */
export function readHeader<C extends string>(
  cells: readonly string[],
  line: number,
  columns: readonly C[],
  list: ProblemList,
): readonly { readonly column: C; readonly at: number }[] | null {
  const names = cells.map((cell) => normaliseCell(cell).toLowerCase());
  if (names.length === 1 && cells[0]?.includes("，") === true) {
    list.error(line, null, {
      what: "表头用了全角逗号“，”分隔",
      mend: "整个文件改用半角逗号 , 分隔（用 Excel 或 WPS 另存为 CSV UTF-8 即可）",
    });
    return null;
  }
  if (columns.every((column) => !names.includes(column))) {
    const mend = `第一行应是表头：${columns.join(",")}`;
    list.error(line, null, { what: `${showCell(cells.join(" "))} 不是表头`, mend });
    return null;
  }
  const unknown = names.filter((name) => name !== "" && !(columns as readonly string[]).includes(name));
  let complete = true;
  for (const column of columns) {
    const first = names.indexOf(column);
    if (first === -1) {
      complete = false;
      const similar = nearest(column, unknown);
      const hint = similar === null ? "" : `（表头里的 ${showCell(similar)} 是不是它？）`;
      const mend = `在表头补上 ${column}；没有内容的格子留空，列的次序不限`;
      list.error(line, column, { what: `缺少这一列${hint}`, mend });
    } else if (names.indexOf(column, first + 1) !== -1) {
      complete = false;
      const mend = "只留一列，删去另一列";
      list.error(line, column, { what: "这一列在表头里出现了两次", mend });
    }
  }
  for (const name of new Set(unknown)) {
    const fault = { what: "不认识的列，不会读取", mend: "核对列名；不需要就删去这一列" };
    list.warn(line, shownColumn(name), fault);
  }
  if (!complete) return null;
  return columns.map((column) => ({ column, at: names.indexOf(column) }));
}

/** A column's name as a place in a message: short, on one line, without quotes where it is plain. */
function shownColumn(name: string): string {
  return /^[\p{L}\p{N}_-]{1,30}$/u.test(name) ? name : showCell(name);
}
