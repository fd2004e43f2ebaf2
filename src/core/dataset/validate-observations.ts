import { bounds, type Indicator, type Observation, percentUnit, statuses } from "../model/index.ts";
import { normaliseCell, showCell } from "../text/index.ts";
import { createCellLedger } from "./cell-ledger.ts";
import { checkResolved } from "./check-resolved.ts";
import { parseChoice } from "./parse-choice.ts";
import { parseName } from "./parse-name.ts";
import { type PrintedNumber, parseNumber, parseWhole } from "./parse-number.ts";
import { parseText } from "./parse-text.ts";
import { parseYear } from "./parse-year.ts";
import type { Parsed, ProblemList } from "./problem-list.ts";
import { readTable } from "./read-table.ts";
import { createReference } from "./reference.ts";
import type { TextFile } from "./text-file.ts";
import { createTextPool } from "./text-pool.ts";

const columns = [
  "office",
  "year",
  "indicator",
  "value",
  "bound",
  "unit",
  "term",
  "report",
  "section",
  "start",
  "end",
  "status",
  "note",
] as const;
type Column = (typeof columns)[number];

/** What the rows refer to; null where that file could not be read, so that nothing can be said of it. */
export interface References {
  readonly offices: ReadonlySet<string> | null;
  readonly indicators: ReadonlyMap<string, Indicator> | null;
  readonly reports: ReadonlySet<string> | null;
}

/**
 * The observations of one year, in file order. Where a cell has a published row, rows of the same cell that still
 * wait for review are what is left of an earlier choice: they are warned of and left out.
 */
export async function validateObservations(
  file: TextFile,
  year: number,
  { offices, indicators, reports }: References,
  list: ProblemList,
): Promise<readonly Observation[]> {
  const observations: Observation[] = [];
  const ledger = createCellLedger();
  const pool = createTextPool();
  const parseOffice = createReference(offices, "街镇", "offices.csv");
  const parseIndicator = createReference(
    indicators === null ? null : new Set(indicators.keys()),
    "指标",
    "indicators.yaml",
  );
  const parseReport = createReference(reports, "报告", "reports.csv");
  let rows = 0;

  const usable = await readTable(file, columns, list, (row, line) => {
    rows += 1;
    const take = <T>(column: Column, parsed: Parsed<T>): T | null => list.take(line, column, parsed);
    const office = take("office", parseOffice(row.office));
    const rowYear = take("year", parseYearOf(row.year, year));
    const indicator = take("indicator", parseIndicator(row.indicator));
    const unit = indicator === null ? undefined : indicators?.get(indicator)?.unit;
    const number = take("value", parseValue(row.value, unit));
    const bound = take("bound", parseChoice(row.bound, bounds));
    const printedUnit = take("unit", parseName(row.unit));
    const term = take("term", parseText(row.term));
    const report =
      office === null || rowYear === null
        ? null
        : take("report", parseOwnReport(row.report, `${office}-${year}`, parseReport));
    const section = take("section", parseText(row.section));
    const span = take("start", parseSpan(row.start, row.end));
    const status = take("status", parseChoice(row.status, statuses));
    const note = take("note", parseText(row.note));
    if (number !== null && unit === percentUnit && number.value > 0 && number.value < 1) {
      const percent = Math.round(number.value * 1e6) / 1e4;
      const mend = `率按百分数填写；如果是 ${percent}%，请填 ${percent}`;
      list.warn(line, "value", { what: `${showCell(row.value)} 表示不到百分之一`, mend });
    }
    if (office === null || indicator === null || status === null) return;
    const first = ledger.note(office, indicator, status, line);
    if (first !== null) {
      const mend = "一个街镇一年一个指标只能有一个定下来的数；留一行，其余删去或把 status 改为 rejected";
      list.error(line, null, { what: `${office} 的 ${indicator} 与第 ${first} 行重复`, mend });
    }
    if (number === null || bound === null || printedUnit === null || term === null || rowYear === null)
      return;
    if (report === null || section === null || span === null || note === null) return;
    observations.push({
      office: pool(office),
      year,
      indicator: pool(indicator),
      value: number.value,
      decimals: unit === percentUnit ? number.decimals : 0,
      bound,
      unit: pool(printedUnit),
      term: pool(term),
      report: pool(report),
      section: pool(section),
      start: span.start,
      end: span.end,
      status,
      note: pool(note),
      line,
    });
  });
  if (usable && rows === 0 && list.problems.length === 0) {
    list.warn(null, null, {
      what: "只有表头，没有任何数据",
      mend: "每个数写一行；这一年没有数据就删去这个文件",
    });
  }
  const isLeftOver = (row: Observation): boolean =>
    row.status === "review" && ledger.publishedLine(row.office, row.indicator) !== null;
  for (const { office, indicator, line } of observations.filter(isLeftOver)) {
    const first = ledger.publishedLine(office, indicator);
    const mend = `网站用第 ${first} 行；删去这一行，或把 status 改为 rejected`;
    list.warn(line, "status", { what: `${office} 的 ${indicator} 已定为第 ${first} 行，这一行仍待审`, mend });
  }
  const current = observations.filter((row) => !isLeftOver(row));
  checkResolved(current, list);
  return current;
}

function parseYearOf(cell: string, year: number): Parsed<number> {
  const parsed = parseYear(cell);
  if (!("value" in parsed) || parsed.value === year) return parsed;
  const mend = `改成 ${year}，或把这一行移到 ${parsed.value}.csv`;
  return { what: `${showCell(cell)} 与文件名的年份 ${year} 不同`, mend };
}

function parseValue(cell: string, unit: string | undefined): Parsed<PrintedNumber> {
  if (normaliseCell(cell) === "") {
    return {
      what: "空白",
      mend: "填写数字；报告没有写这个数，就删去这一行（没有这一行即表示缺失，0 表示零）",
    };
  }
  const parsed = parseNumber(cell);
  if (!("value" in parsed) || unit === undefined) return parsed;
  const { value } = parsed.value;
  if (unit === percentUnit && value > 100) {
    return { what: `${showCell(cell)} 超过 100%`, mend: "率在 0 到 100 之间，核对这个数和 indicator" };
  }
  if (unit !== percentUnit && !Number.isInteger(value)) {
    const mend = "填整数；以万计的数把零写全，例如 1.6万 写成 16000";
    return { what: `${showCell(cell)} 不是整数，而 ${unit} 只能是整数`, mend };
  }
  return parsed;
}

/** The report of a row is its office's of its year: the id follows from the two, so that any other is a slip. */
function parseOwnReport(
  cell: string,
  expected: string,
  parseReport: (cell: string) => Parsed<string>,
): Parsed<string> {
  const id = normaliseCell(cell);
  if (id !== "" && id !== expected) {
    return {
      what: `${showCell(id)} 不是这个街镇这一年的报告`,
      mend: `写成 ${expected}，或改正 office 和 year`,
    };
  }
  return parseReport(cell);
}

function parseSpan(
  startCell: string,
  endCell: string,
): Parsed<{ readonly start: number | null; readonly end: number | null }> {
  if (startCell === "" && endCell === "") return { value: { start: null, end: null } };
  if (startCell === "" || endCell === "") {
    const what = endCell === "" ? "有 start，没有 end" : "有 end，没有 start";
    return { what, mend: "两格都填，或都留空" };
  }
  const start = parseWhole(startCell);
  if (!("value" in start)) return start;
  const end = parseWhole(endCell);
  if (!("value" in end)) return { what: `end ${end.what}`, mend: end.mend };
  if (end.value > start.value) return { value: { start: start.value, end: end.value } };
  const what = `end（${end.value}）不大于 start（${start.value}）`;
  return { what, mend: "end 是引文最后一个字之后的位置，核对两格；不知道就都留空" };
}
