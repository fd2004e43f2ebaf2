import { ascending } from "d3";
import type {
  Cell,
  Dataset,
  MissingCell,
  MissingReason,
  Observation,
  Report,
  StatedCell,
} from "../model/index.ts";
import { publishedStatuses } from "../model/index.ts";
import type { Distribution } from "./distribution.ts";
import { createSpreads } from "./spreads.ts";

/** A cell that rows of observations/<year>.csv speak of. */
export interface TabulatedCell {
  readonly office: string;
  readonly year: number;
  readonly indicator: string;
  /** Id of the report that the rows come from. */
  readonly report: string;
  readonly cell: Cell;
}

/** A dataset by office, year and indicator. Offices and indicators are given by their ids. */
export interface Table {
  /** Years that have a report or an observation that is not rejected, ascending. */
  readonly years: readonly number[];
  /** What is known of one office, year and indicator. */
  cell(office: string, year: number, indicator: string): Cell;
  /** The stated cells by office; empty for an indicator that is held back or not in the catalogue. */
  stated(year: number, indicator: string): ReadonlyMap<string, StatedCell>;
  /** How the stated values lie, computed once; null where there are none. */
  spread(year: number, indicator: string): Distribution | null;
  /** Rows that wait for a person, by office, also those beside a published row; none of an indicator held back. */
  openRows(year: number, indicator: string): ReadonlyMap<string, readonly Observation[]>;
  report(office: string, year: number): Report | undefined;
  /** The reports of a year by office. */
  reports(year: number): ReadonlyMap<string, Report>;
  /** Every cell of a year that has rows, by office, then in the catalogue's order; rejected rows count as absent. */
  cells(year: number): Iterable<TabulatedCell>;
}

/** The rows of one year and indicator, by office. */
interface Column {
  readonly stated: Map<string, StatedCell>;
  readonly open: Map<string, Observation[]>;
}

const none: Column = { stated: new Map(), open: new Map() };
const noReports: ReadonlyMap<string, Report> = new Map();

/** Arranges a valid dataset for look-up: maps of maps by plain ids, one entry a cell, no composed keys. */
export function tabulate({
  indicators,
  reports,
  observations,
}: Pick<Dataset, "indicators" | "reports" | "observations">): Table {
  const reportsByYear = new Map<number, Map<string, Report>>();
  for (const report of reports) {
    entry(reportsByYear, report.year, () => new Map<string, Report>()).set(report.office, report);
  }
  const columnsByYear = new Map<number, Map<string, Column>>();
  for (const row of observations) {
    if (row.status === "rejected") continue;
    const columns = entry(columnsByYear, row.year, () => new Map<string, Column>());
    place(
      row,
      entry(columns, row.indicator, (): Column => ({ stated: new Map(), open: new Map() })),
    );
  }
  const years = new Set([...reportsByYear.keys(), ...columnsByYear.keys()]);
  const heldBack = new Set(indicators.filter((indicator) => !indicator.publish).map(({ id }) => id));
  const order = indicators.map(({ id }) => id);

  const column = (year: number, indicator: string) => columnsByYear.get(year)?.get(indicator) ?? none;
  const published = (year: number, indicator: string) =>
    heldBack.has(indicator) ? none : column(year, indicator);
  const report = (office: string, year: number) => reportsByYear.get(year)?.get(office);

  function cell(office: string, year: number, indicator: string): Cell {
    if (heldBack.has(indicator)) return missing("not_published");
    const { stated, open } = column(year, indicator);
    const value = stated.get(office);
    if (value !== undefined) return value;
    const candidates = open.get(office);
    if (candidates !== undefined) return missing("under_review", candidates);
    const source = report(office, year);
    if (source === undefined) return missing("no_report");
    return missing(source.coverage === "full" ? "not_reported" : "not_collected");
  }

  function* cells(year: number): Iterable<TabulatedCell> {
    const columns = order.map((indicator) => ({ indicator, ...column(year, indicator) }));
    const offices = new Set(columns.flatMap(({ stated, open }) => [...stated.keys(), ...open.keys()]));
    for (const office of [...offices].sort(ascending))
      for (const { indicator, stated, open } of columns) {
        const report = stated.get(office)?.observation.report ?? open.get(office)?.[0]?.report;
        if (report === undefined) continue;
        yield { office, year, indicator, report, cell: cell(office, year, indicator) };
      }
  }

  return {
    years: [...years].sort((a, b) => a - b),
    cell,
    stated: (year, indicator) => published(year, indicator).stated,
    spread: createSpreads((year, indicator) => published(year, indicator).stated),
    openRows: (year, indicator) => published(year, indicator).open,
    report,
    reports: (year) => reportsByYear.get(year) ?? noReports,
    cells,
  };
}

function place(row: Observation, { stated, open }: Column): void {
  const { office, value, bound } = row;
  if (!publishedStatuses.has(row.status)) entry(open, office, (): Observation[] => []).push(row);
  else stated.set(office, { kind: "stated", value, bound, observation: row });
}

function missing(reason: MissingReason, candidates: readonly Observation[] = []): MissingCell {
  return { kind: "missing", reason, candidates };
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const created = create();
  map.set(key, created);
  return created;
}
