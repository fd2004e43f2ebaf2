import { type Bound, bounds, type Indicator, percentUnit } from "../model/index.ts";
import { normaliseCell, showCell } from "../text/index.ts";
import { type CellLedger, createCellLedger } from "./cell-ledger.ts";
import { checkResolved } from "./check-resolved.ts";
import { fieldOf } from "./field-of.ts";
import { createObservationColumns, type ObservationColumns } from "./observation-columns.ts";
import { parseChoice } from "./parse-choice.ts";
import { parseName } from "./parse-name.ts";
import { parseOffset, parseSpan } from "./parse-span.ts";
import { parseStatus } from "./parse-status.ts";
import { parseText } from "./parse-text.ts";
import { parseValue } from "./parse-value.ts";
import { parseYear } from "./parse-year.ts";
import type { Parsed, ProblemList } from "./problem-list.ts";
import { readTable } from "./read-table.ts";
import { createReference, type KnownIds } from "./reference.ts";
import { remembered } from "./remembered.ts";
import type { TextFile } from "./text-file.ts";
import { createTextPool } from "./text-pool.ts";

/** Columns of the file, in their usual order. */
export const observationColumns = [
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
type Column = (typeof observationColumns)[number];

/** What the rows refer to; null where that file could not be read, so that nothing can be said of it. */
export interface References {
  readonly offices: ReadonlySet<string> | null;
  readonly indicators: ReadonlyMap<string, Indicator> | null;
  readonly reports: KnownIds | null;
}

/**
 * The observations of one year, in file order. Where a cell has a published row, rows of the same cell that still
 * wait for review are what is left of an earlier choice: they are warned of and left out. `pool` shares texts with
 * other years.
 */
export async function validateObservations(
  file: TextFile,
  year: number,
  { offices, indicators, reports }: References,
  list: ProblemList,
  pool = createTextPool(),
): Promise<ObservationColumns> {
  const observations = createObservationColumns(pool);
  const ledger = createCellLedger();
  const catalogue = indicators === null ? null : new Set(indicators.keys());
  const parse = {
    office: remembered(createReference(offices, "街镇", "offices.csv")),
    year: remembered((cell) => parseYearOf(cell, year)),
    indicator: remembered(createReference(catalogue, "指标", "indicators.yaml")),
    bound: remembered((cell) => parseChoice(cell, bounds)),
    unit: remembered(parseName),
    report: createReference(reports, "报告", "reports.csv"),
    text: remembered(parseText),
    offset: remembered(parseOffset),
    status: remembered(parseStatus),
  };
  let reportOf: { readonly office: string; readonly parse: (cell: string) => Parsed<string> } | null = null;
  const parseReport = (cell: string, office: string): Parsed<string> => {
    if (reportOf?.office !== office) {
      const expected = `${office}-${year}`;
      reportOf = { office, parse: remembered((cell) => parseOwnReport(cell, expected, parse.report)) };
    }
    return reportOf.parse(cell);
  };
  let rows = 0;

  const usable = await readTable(file, observationColumns, list, (row, line) => {
    rows += 1;
    const take = <T>(column: Column, parsed: Parsed<T>): T | null => list.take(line, column, parsed);
    const office = take("office", parse.office(row.office));
    const rowYear = take("year", parse.year(row.year));
    const indicator = take("indicator", parse.indicator(row.indicator));
    const unit = indicator === null ? undefined : indicators?.get(indicator)?.unit;
    const number = take("value", parseValue(row.value, unit));
    const bound = take("bound", parseBound(row.bound, row.value, parse.bound));
    const printedUnit = take("unit", parse.unit(row.unit));
    const term = take("term", parse.text(row.term));
    const report =
      office === null || rowYear === null ? null : take("report", parseReport(row.report, office));
    const section = take("section", parse.text(row.section));
    const start = take("start", parse.offset(row.start));
    const end = take("end", parse.offset(row.end));
    const span = start === null || end === null ? null : take("end", parseSpan(start, end));
    const status = take("status", parse.status(row.status));
    const note = take("note", parse.text(row.note));
    if (number !== null && unit === percentUnit && number.value > 0 && number.value < 1) {
      const percent = Math.round(number.value * 1e6) / 1e4;
      const mend = `率按百分数填写；如果是 ${percent}%，请填 ${percent}`;
      list.warn(line, "value", { what: `${showCell(row.value)} 表示不到百分之一`, mend });
    }
    if (office === null || rowYear === null || indicator === null || status === null) return;
    const first = ledger.note(office, indicator, status, line);
    if (first !== null) {
      const mend = "一个街镇一年一个指标只能有一个定下来的数；留一行，其余删去或把 status 改为 rejected";
      list.error(line, null, { what: `${office} 的 ${indicator} 与第 ${first} 行重复`, mend });
    }
    if (number === null || bound === null || printedUnit === null || term === null) return;
    if (report === null || section === null || span === null || note === null) return;
    observations.push({
      office,
      year,
      indicator,
      value: number.value,
      decimals: unit === percentUnit ? number.decimals : 0,
      bound,
      unit: printedUnit,
      term,
      report,
      section,
      ...span,
      status,
      note,
      line,
    });
  });
  if (usable && rows === 0 && list.problems.length === 0) {
    list.warn(null, null, {
      what: "只有表头，没有任何数据",
      mend: "每个数写一行；这一年没有数据就删去这个文件",
    });
  }
  const current = dropLeftOvers(observations, ledger, list, pool);
  checkResolved(current, list);
  return current;
}

/** A cell that has its published value no longer waits: its review rows are warned of and left out. */
function dropLeftOvers(
  observations: ObservationColumns,
  ledger: CellLedger,
  list: ProblemList,
  pool: ReturnType<typeof createTextPool>,
): ObservationColumns {
  const dropped = new Set<number>();
  const statusAt = fieldOf(observations, "status");
  for (let index = 0; index < observations.length; index += 1) {
    const row = statusAt(index) === "review" ? observations.at(index) : undefined;
    if (row === undefined) continue;
    const { office, indicator, line } = row;
    const published = ledger.publishedLine(office, indicator);
    if (published === null) continue;
    const what = `${office} 的 ${indicator} 已由第 ${published} 行定下，这一行仍待审`;
    const mend = `网站用第 ${published} 行；删去这一行，或把 status 改为 rejected`;
    list.warn(line, "status", { what, mend });
    dropped.add(line);
  }
  if (dropped.size === 0) return observations;
  const kept = createObservationColumns(pool);
  for (const row of observations) if (!dropped.has(row.line)) kept.push(row);
  return kept;
}

/** A comma between thousands, without quotes around the cell, cuts 1,204 into a value and a bound. */
function parseBound(cell: string, value: string, parse: (cell: string) => Parsed<Bound>): Parsed<Bound> {
  const parsed = parse(cell);
  const cut = /^\d{3}$/.test(normaliseCell(cell)) && /^\d{1,3}$/.test(normaliseCell(value));
  if ("value" in parsed || !cut) return parsed;
  const whole = `${normaliseCell(value)},${normaliseCell(cell)}`;
  const mend = `如果是 ${whole}，去掉逗号写成 ${whole.replace(",", "")}；这一行后面的错误也由此而来`;
  return { what: parsed.what, mend };
}

function parseYearOf(cell: string, year: number): Parsed<number> {
  const parsed = parseYear(cell);
  if (!("value" in parsed) || parsed.value === year) return parsed;
  const mend = `改成 ${year}，或把这一行移到 ${parsed.value}.csv`;
  return { what: `${showCell(cell)} 与文件名的年份 ${year} 不同`, mend };
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
