import type { IndicatorColumn } from "./indicator-column.ts";
import { type Header, plainHeader, readHeader } from "./read-header.ts";

export interface FigureColumn {
  /** Its place in the row. */
  readonly at: number;
  readonly indicator: IndicatorColumn;
  readonly header: Header;
  /** The header as written. */
  readonly written: string;
}

/** How a wide sheet is laid out: an office a row, an indicator a column. */
export interface Layout {
  /** The row of the header, the lowest where it has several. */
  readonly header: number;
  readonly office: number;
  readonly year: number | null;
  /** Columns of provinces, cities and districts. */
  readonly places: readonly number[];
  readonly figures: readonly FigureColumn[];
  /** Headers that mean nothing here, as written. */
  readonly unknown: readonly string[];
}

type Rows = readonly (readonly string[])[];

/** Titles and remarks stand above a header, but not many. */
const highestHeader = 15;
const officeHeader =
  /^(?:(?:填报|报送|上报|责任|所属|被考核)?(?:单位|街镇|镇街|街道|乡镇|镇乡|街乡镇|乡镇街道|街道乡镇|镇街道)(?:名称)?|(?:乡镇|镇|街镇|街道)（[^）]*）|名称|office)$/;
const yearHeader = /^(?:报告|统计|所属|填报)?年(?:份|度)?$|^year$/;
const placeHeader = /^(?:所在|所属)?(?:省|市|区|县|省份|城市|区县|县区|市区|省市区?|地区)$/;
const plainColumn = /^(?:序号|编号|no\.?|备注|说明|note|合计|总计|填表人|联系人|联系电话)$/;

/** Finds the header of a sheet by the indicators that it names; null where no row names any, or no column an office. */
export function findLayout(rows: Rows, indicators: readonly IndicatorColumn[]): Layout | null {
  const known = knownHeaders(indicators);
  const units = new Set(indicators.flatMap((entry) => entry.units));
  const isUnit = (unit: string): boolean => units.has(unit);
  let best: { readonly row: number; readonly figures: readonly FigureColumn[] } | null = null;
  for (let row = 0; row < Math.min(rows.length, highestHeader); row += 1) {
    const figures = (rows[row] ?? []).flatMap((_, at) => matchColumn(rows, row, at, known, isUnit));
    if (figures.length > (best?.figures.length ?? 0)) best = { row, figures };
  }
  if (best === null) return null;
  const { row, figures } = best;
  const headers = widest(rows, row).map((_, at) => headerAt(rows, row, at));
  const plain = headers.map(plainHeader);
  const office = officeColumn(rows, row, plain);
  if (office === -1) return null;
  const year = plain.findIndex((name) => yearHeader.test(name));
  const taken = new Set([office, year, ...figures.map(({ at }) => at)]);
  const places = plain.flatMap((name, at) => (!taken.has(at) && placeHeader.test(name) ? [at] : []));
  const unknown = headers.filter(
    (_, at) =>
      !taken.has(at) && !places.includes(at) && plain[at] !== "" && !plainColumn.test(plain[at] ?? ""),
  );
  return { header: row, office, year: year === -1 ? null : year, places, figures, unknown };
}

/** Column headers that mean an indicator, made even; a header that two indicators share means neither. */
function knownHeaders(indicators: readonly IndicatorColumn[]): ReadonlyMap<string, IndicatorColumn | null> {
  const known = new Map<string, IndicatorColumn | null>();
  for (const entry of indicators) {
    for (const name of new Set([entry.id, entry.name, ...entry.headers].map(plainHeader)))
      known.set(name, known.has(name) ? null : entry);
  }
  return known;
}

function matchColumn(
  rows: Rows,
  row: number,
  at: number,
  known: ReadonlyMap<string, IndicatorColumn | null>,
  isUnit: (unit: string) => boolean,
): FigureColumn[] {
  const written = headerAt(rows, row, at);
  const header = readHeader(written, isUnit);
  const indicator = known.get(header.name) ?? known.get(groupAt(rows, row, at) + header.name) ?? null;
  return indicator === null ? [] : [{ at, indicator, header, written: written.replace(/\s+/g, "") }];
}

/** A header that is merged with the rows above it stands in the uppermost of them. */
function headerAt(rows: Rows, row: number, at: number): string {
  for (const above of [row, row - 1, row - 2]) {
    const cell = rows[above]?.[at]?.trim() ?? "";
    if (cell !== "") return cell;
  }
  return "";
}

/** The group above a header, which is merged over several columns and stands in the first of them. */
function groupAt(rows: Rows, row: number, at: number): string {
  const above = rows[row - 1]?.slice(0, at + 1) ?? [];
  return plainHeader(above.findLast((cell) => cell.trim() !== "") ?? "");
}

function officeColumn(rows: Rows, row: number, plain: readonly string[]): number {
  const named = plain.findIndex((name) => officeHeader.test(name));
  if (named !== -1) return named;
  const body = rows.slice(row + 1);
  return plain.findIndex((_, at) => {
    const cells = body.map((cells) => cells[at]?.trim() ?? "").filter((cell) => cell !== "");
    return cells.length > 0 && cells.filter((cell) => /(?:街道|镇|乡)$/.test(cell)).length * 2 > cells.length;
  });
}

function widest(rows: Rows, row: number): readonly string[] {
  return Array.from({ length: Math.max(...rows.slice(0, row + 1).map((cells) => cells.length)) }, () => "");
}
