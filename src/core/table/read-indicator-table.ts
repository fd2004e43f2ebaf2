import type { Bound } from "../model/index.ts";
import { cellAddress } from "./cell-address.ts";
import { evenCell } from "./even-cell.ts";
import { findLayout, type Layout } from "./find-layout.ts";
import { findTableYear } from "./find-table-year.ts";
import type { IndicatorColumn } from "./indicator-column.ts";
import { readFigureCell } from "./read-figure-cell.ts";
import type { Sheet } from "./sheet.ts";

/** One figure of a table. */
export interface TableFigure {
  readonly indicator: string;
  readonly value: number;
  readonly decimals: number;
  readonly bound: Bound;
  readonly unit: string;
  /** The column's header. */
  readonly term: string;
  /** Where it stands: 表格《街镇.xlsx》“2024”C7. */
  readonly place: string;
  /** The cell as written. */
  readonly written: string;
  /** Why a person has to look at it (Chinese), or null. */
  readonly doubt: string | null;
}

/** One office and year of a table. */
export interface TableEntry {
  /** The office as written, without its kind of authority (办事处, 人民政府). */
  readonly office: string;
  /** Names of places in its row. */
  readonly places: readonly string[];
  readonly year: number;
  /** Where the office stands. */
  readonly place: string;
  readonly figures: readonly TableFigure[];
}

export interface TableReading {
  readonly entries: readonly TableEntry[];
  /** Cells, rows and sheets that could not be read: where, what is wrong, how to mend it (Chinese). */
  readonly faults: readonly string[];
  /** Headers that mean nothing here. */
  readonly unknown: readonly string[];
  /** Names of sheets without a header of indicators, beside others that have one. */
  readonly skipped: readonly string[];
}

/** Rows that hold no office of their own. */
const total = /^(?:合计|总计|小计|平均|均值|共计|汇总|全[区县市镇]|[区县市]本级)/;
const remark = /^(?:注|备注|说明|填表|制表|审核|填报(?:人|日期|时间)|单位负责人|联系)/;

/** Reads the wide tables of a file, one row an office and one column an indicator. `file` is the file's name. */
export function readIndicatorTable(
  file: string,
  sheets: readonly Sheet[],
  indicators: readonly IndicatorColumn[],
): TableReading {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== "")));
  const laid = filled.map((sheet) => ({ sheet, layout: findLayout(sheet.rows, indicators) }));
  const usable = laid.flatMap(({ sheet, layout }) =>
    layout === null ? [] : [readSheet(file, sheet, layout)],
  );
  if (usable.length === 0) {
    const mend = `表头要有一列“街镇”，其余各列写指标的名称，例如“${indicators[0]?.name ?? ""}”`;
    return { entries: [], faults: [`没有认出指标的表头；${mend}`], unknown: [], skipped: [] };
  }
  return {
    entries: usable.flatMap(({ entries }) => entries),
    faults: usable.flatMap(({ faults }) => faults),
    unknown: [...new Set(usable.flatMap(({ unknown }) => unknown))],
    skipped: laid.flatMap(({ sheet, layout }) => (layout === null ? [sheet.name] : [])),
  };
}

function readSheet(file: string, { name, rows }: Sheet, layout: Layout): Omit<TableReading, "skipped"> {
  const where = name === "" ? "" : `“${name}”`;
  const faults: string[] = [];
  const entries: TableEntry[] = [];
  const title = rows.slice(0, layout.header).flat().join(" ");
  const titled = [title, name, file].map(findTableYear).find((year) => year !== null) ?? null;
  let unitRow: readonly string[] = [];
  let above = "";
  for (const [index, row] of rows.entries()) {
    if (index <= layout.header) continue;
    const cell = (at: number | null): string => (at === null ? "" : (row[at]?.trim() ?? ""));
    const named = cell(layout.office);
    const figures = layout.figures.filter(({ at }) => cell(at) !== "");
    if (figures.length === 0 || total.test(named) || remark.test(named)) continue;
    if (
      named === "" &&
      above === "" &&
      figures.every(({ at, indicator }) => indicator.units.includes(cell(at)))
    ) {
      unitRow = row;
      continue;
    }
    // An office that is merged over the rows of its years stands in the first of them.
    const office = named === "" && layout.year !== null ? above : named;
    const place = `${where}${cellAddress(index, layout.office)}`;
    if (office === "") {
      faults.push(`${place}：这一行没有街镇名称；补上，或删去这一行`);
      continue;
    }
    above = office;
    const written = cell(layout.year);
    const year = written === "" ? titled : findTableYear(written);
    if (year === null) {
      faults.push(
        written === ""
          ? `${place}：看不出“${office}”是哪一年的数；在表的标题、工作表名或文件名里写明年度，或加一列“年度”`
          : `${where}${cellAddress(index, layout.year ?? 0)}：“${written}”不是年度；写四位年份，例如 2024`,
      );
      continue;
    }
    const taken: TableFigure[] = [];
    for (const { at, indicator, header, written: term } of figures) {
      const own = `${where}${cellAddress(index, at)}`;
      const unit = unitRow[at]?.trim() ?? "";
      const reading = readFigureCell(cell(at), indicator, header.unit === "" ? { ...header, unit } : header);
      if (reading.kind === "fault")
        faults.push(`${own}：“${indicator.name}”的“${cell(at)}”${reading.what}；${reading.mend}`);
      if (reading.kind !== "figure") continue;
      const { value, decimals, bound, unit: printed, doubt } = reading;
      const stated = { value, decimals, bound, unit: printed, doubt };
      taken.push({
        indicator: indicator.id,
        ...stated,
        term,
        place: `表格《${file}》${own}`,
        written: cell(at),
      });
    }
    entries.push({
      office: plainOffice(office),
      places: layout.places.map(cell).filter((text) => text !== ""),
      year,
      place,
      figures: taken,
    });
  }
  return { entries, faults, unknown: layout.unknown };
}

function plainOffice(cell: string): string {
  return evenCell(cell, "").replace(/(?:办事处|人民政府|党工委|党委|司法所)+$/, "");
}
