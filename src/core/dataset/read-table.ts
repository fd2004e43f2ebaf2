import { showCell, trimCell } from "../text/index.ts";
import type { CsvRow, Delimiter } from "./csv-reader.ts";
import { csvRows } from "./csv-rows.ts";
import { readHeader } from "./header.ts";
import type { ProblemList } from "./problem-list.ts";
import type { TextFile } from "./text-file.ts";

/** One row's cells by column, without the blanks around them. */
export type TableRow<C extends string> = Readonly<Record<C, string>>;

/**
 * Reads a table row by row and hands each row with as many cells as the header to `onRow`; the file passes by in
 * its chunks and is never held whole. Blank rows are skipped. false: there is no usable header, so nothing of
 * the file is known; the problems say why.
 */
export async function readTable<C extends string>(
  { text }: TextFile,
  columns: readonly C[],
  list: ProblemList,
  onRow: (row: TableRow<C>, line: number) => void,
): Promise<boolean> {
  let positions: ReturnType<typeof readHeader<C>> = null;
  let width = 0;
  let headerSeen = false;

  const take = (row: CsvRow, delimiter: Delimiter): void => {
    if (row.kind !== "row") {
      noteBrokenRow(row, list);
      return;
    }
    if (row.cells.every((cell) => trimCell(cell) === "")) return;
    if (!headerSeen) {
      headerSeen = true;
      width = usedWidth(row.cells);
      positions = readHeader(row.cells.slice(0, width), row.line, columns, list);
      return;
    }
    if (positions !== null && isRemark(row.cells, width)) {
      const mend = "说明文字移到文件以外，或写进某一行的 note；不需要就删去这一行";
      list.error(row.line, null, { what: `这一行只有 ${showCell(remarkOf(row.cells))} 一格`, mend });
      return;
    }
    if (positions === null || !hasWidth(row.cells, width, row.line, list)) return;
    if (row.lines > 1 && row.cells.some((cell) => holdsRow(cell, delimiter, width))) {
      const mend = '检查这一格首尾的英文引号 " 是否成对；确实是一格里的文字，就把里面的换行删去';
      list.warn(row.line, null, { what: "有一格跨了几行，里面像是另一条记录", mend });
    }
    const cells: Partial<Record<C, string>> = {};
    for (const { column, at } of positions) cells[column] = trimCell(row.cells[at] ?? "");
    onRow(cells as TableRow<C>, row.line);
  };
  for await (const { delimiter, rows } of csvRows(text)) {
    for (const row of rows) take(row, delimiter);
    if (headerSeen && positions === null) break;
  }
  if (!headerSeen && list.problems.length === 0) {
    list.error(null, null, { what: "文件是空的", mend: `第一行写表头：${columns.join(",")}` });
  }
  return positions !== null;
}

/** A title, a note or a signature that people write around a table: it stands alone in the first cell. */
function isRemark(cells: readonly string[], width: number): boolean {
  return width > 1 && remarkOf(cells) !== "" && usedWidth(cells) === 1;
}

function remarkOf(cells: readonly string[]): string {
  return trimCell(cells[0] ?? "");
}

/** Cells up to the last one that is not blank: spreadsheets write empty columns at the end. */
function usedWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => trimCell(cell) !== "") + 1;
}

function hasWidth(cells: readonly string[], width: number, line: number, list: ProblemList): boolean {
  const used = usedWidth(cells);
  if (cells.length >= width && used <= width) return true;
  const several = cells.some((cell) => cell.includes("\n"));
  const quote = several ? '这一行跨了几行，先检查英文引号 " 是否成对' : null;
  if (used > width) {
    const what = `有 ${used} 个单元格，表头只有 ${width} 列，多出 ${showCell(trimCell(cells[width] ?? ""))}`;
    list.error(line, null, { what, mend: quote ?? '单元格里有分隔符时，用英文引号 " 把整个单元格括起来' });
  } else {
    const what = `只有 ${cells.length} 个单元格，表头有 ${width} 列`;
    list.error(line, null, { what, mend: quote ?? "补上缺少的分隔符，空单元格也要占位" });
  }
  return false;
}

/** Two stray quotes make one cell of all between them, and a row is lost that no count of cells shows. */
function holdsRow(cell: string, delimiter: Delimiter, width: number): boolean {
  return cell.includes("\n") && cell.split("\n").some((line) => line.split(delimiter).length >= width);
}

function noteBrokenRow({ kind, line }: Exclude<CsvRow, { kind: "row" }>, list: ProblemList): void {
  if (kind === "unbalanced") {
    const mend = '给单元格的首尾各补一个英文引号 "，单元格里面的引号写成两个 ""';
    list.error(line, null, { what: '英文引号 " 没有成对，这一行没有读取', mend });
  } else if (kind === "too_many") {
    list.error(line, null, {
      what: "引号不成对的行太多，从这一行起没有再读",
      mend: "先改正上面各行，再检查一次",
    });
  } else {
    const what = "超过一百万个字符还没有换行，从这一行起没有再读";
    list.error(line, null, { what, mend: "核对文件是不是 CSV 表格，每条记录占一行" });
  }
}
