import { ascending } from "d3";
import { fieldOf } from "../dataset/field-of.ts";
import { createNumberColumn, type NumberColumn } from "../dataset/number-column.ts";
import type {
  Bound,
  Cell,
  Dataset,
  MissingCell,
  MissingReason,
  Observation,
  ObservationRows,
  Quantity,
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
  readonly stated: ReadonlyMap<string, StatedCell>;
  readonly open: ReadonlyMap<string, readonly Observation[]>;
}

const none: Column = { stated: new Map(), open: new Map() };
const noReports: ReadonlyMap<string, Report> = new Map();

/** So many years' columns are held as objects at a time: a year is told beside the one before it. */
const yearsAtHand = 2;

/**
 * Arranges a valid dataset for look-up: maps of maps by plain ids, one entry a cell, no composed keys. The cells of a
 * column are made when it is asked for, and made again where many others were asked for in between, since the cells
 * of a country's ten years do not fit into the memory. `years`: those of the whole, where this is a part of it.
 */
export function tabulate(
  { indicators, reports, observations }: Pick<Dataset, "indicators" | "reports" | "observations">,
  years?: readonly number[],
): Table {
  const reportsByYear = new Map<number, Map<string, Report>>();
  for (const report of reports) {
    entry(reportsByYear, report.year, () => new Map<string, Report>()).set(report.office, report);
  }
  const columns = columnsOf(observations, yearsAtHand * indicators.length);
  const heldBack = new Set(indicators.filter((indicator) => !indicator.publish).map(({ id }) => id));
  const order = indicators.map(({ id }) => id);

  const published = (year: number, indicator: string) =>
    heldBack.has(indicator) ? none : columns.of(year, indicator);
  const report = (office: string, year: number) => reportsByYear.get(year)?.get(office);

  function cell(office: string, year: number, indicator: string): Cell {
    if (heldBack.has(indicator)) return missing("not_published");
    const { stated, open } = columns.of(year, indicator);
    const value = stated.get(office);
    if (value !== undefined) return value;
    const candidates = open.get(office);
    if (candidates !== undefined) return missing("under_review", candidates);
    const source = report(office, year);
    if (source === undefined) return missing("no_report");
    return missing(source.coverage === "full" ? "not_reported" : "not_collected");
  }

  function* cells(year: number): Iterable<TabulatedCell> {
    const all = order.map((indicator) => ({
      indicator,
      isHeldBack: heldBack.has(indicator),
      ...columns.of(year, indicator),
    }));
    const offices = new Set<string>();
    for (const { stated, open } of all) {
      for (const office of stated.keys()) offices.add(office);
      for (const office of open.keys()) offices.add(office);
    }
    for (const office of [...offices].sort(ascending))
      for (const { indicator, isHeldBack, stated, open } of all) {
        const observation = stated.get(office)?.observation;
        const candidates = observation === undefined ? open.get(office) : [observation];
        const report = candidates?.[0]?.report;
        if (report === undefined) continue;
        if (isHeldBack) yield { office, year, indicator, report, cell: missing("not_published") };
        else if (observation === undefined)
          yield { office, year, indicator, report, cell: missing("under_review", candidates) };
        else {
          const { value, bound } = observation;
          yield { office, year, indicator, report, cell: { kind: "stated", value, bound, observation } };
        }
      }
  }

  return {
    years: years ?? [...new Set([...reportsByYear.keys(), ...columns.years])].sort((a, b) => a - b),
    cell,
    stated: (year, indicator) => published(year, indicator).stated,
    spread: createSpreads((year, indicator) => published(year, indicator).stated),
    openRows: (year, indicator) => published(year, indicator).open,
    report,
    reports: (year) => reportsByYear.get(year) ?? noReports,
    cells,
  };
}

/** The rows' columns; as many as `most` of them are kept as objects. */
function columnsOf(observations: ObservationRows, most: number) {
  const places = new Map<number, Map<string, NumberColumn>>();
  const yearAt = fieldOf(observations, "year");
  const indicatorAt = fieldOf(observations, "indicator");
  const statusAt = fieldOf(observations, "status");
  for (let index = 0; index < observations.length; index += 1) {
    if (statusAt(index) === "rejected") continue;
    const byIndicator = entry(places, yearAt(index), () => new Map<string, NumberColumn>());
    entry(byIndicator, indicatorAt(index), createNumberColumn).push(index);
  }
  const columnOf = columnsFrom(observations);
  const made = new Map<NumberColumn, Column>();
  return {
    years: [...places.keys()],
    of(year: number, indicator: string): Column {
      const rows = places.get(year)?.get(indicator);
      if (rows === undefined) return none;
      const known = made.get(rows);
      if (known !== undefined) return known;
      const column = columnOf(rows);
      const [oldest] = made.keys();
      if (oldest !== undefined && made.size === most) made.delete(oldest);
      made.set(rows, column);
      return column;
    },
  };
}

/** A stated cell that makes its row when it is asked for: most of what is computed asks for the value alone. */
class RowCell implements StatedCell {
  readonly kind = "stated";
  readonly value: number;
  readonly bound: Bound;
  private readonly rows: ObservationRows;
  private readonly place: number;

  constructor({ value, bound }: Quantity, rows: ObservationRows, place: number) {
    this.value = value;
    this.bound = bound;
    this.rows = rows;
    this.place = place;
  }

  get observation(): Observation {
    const row = this.rows.at(this.place);
    if (row === undefined) throw new RangeError("no such row");
    return row;
  }
}

/** Makes the column of rows that stand at some places. */
function columnsFrom(observations: ObservationRows): (places: NumberColumn) => Column {
  const officeAt = fieldOf(observations, "office");
  const statusAt = fieldOf(observations, "status");
  const valueAt = fieldOf(observations, "value");
  const boundAt = fieldOf(observations, "bound");
  return (places) => {
    const stated = new Map<string, StatedCell>();
    const open = new Map<string, Observation[]>();
    for (let index = 0; index < places.length; index += 1) {
      const place = places.at(index);
      const office = officeAt(place);
      if (publishedStatuses.has(statusAt(place))) {
        stated.set(
          office,
          new RowCell({ value: valueAt(place), bound: boundAt(place) }, observations, place),
        );
        continue;
      }
      const row = observations.at(place);
      if (row !== undefined) entry(open, office, (): Observation[] => []).push(row);
    }
    return { stated, open };
  };
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
