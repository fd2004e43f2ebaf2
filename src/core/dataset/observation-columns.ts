import type { Bound, Observation, ObservationRows, Status } from "../model/index.ts";
import { createNumberColumn, type Numbers } from "./number-column.ts";
import { ownText } from "./own-text.ts";
import { createTextColumn, type KeptTexts } from "./text-column.ts";
import { createTextPool } from "./text-pool.ts";

export interface ObservationColumns extends ObservationRows {
  push(row: Observation): void;
  /** What they hold, for other columns to go on from: another thread's, since it can be sent. */
  keep(): KeptRows;
}

export interface KeptRows {
  readonly texts: Readonly<Record<TextName, KeptTexts>>;
  readonly numbers: Readonly<Record<NumberName, Numbers>>;
}

type NumberName = "year" | "value" | "decimals" | "start" | "end" | "line";
type TextName = Exclude<keyof Observation, NumberName>;

/**
 * Rows kept column by column, in some 35 bytes each: as objects they would take five times as much, and the garbage
 * collector would go through a country's millions again and again. Tables that share a pool share their texts, so that
 * an office's id is one text in all years, and looking it up needs no comparison of letters.
 */
export function createObservationColumns(pool = createTextPool(), kept?: KeptRows): ObservationColumns {
  const columns = {
    office: createTextColumn(pool, kept?.texts.office),
    year: createNumberColumn(kept?.numbers.year),
    indicator: createTextColumn(pool, kept?.texts.indicator),
    value: createNumberColumn(kept?.numbers.value),
    decimals: createNumberColumn(kept?.numbers.decimals),
    bound: createTextColumn<Bound>(pool, kept?.texts.bound),
    unit: createTextColumn(pool, kept?.texts.unit),
    term: createTextColumn(pool, kept?.texts.term),
    // No other table names a report of its year.
    report: createTextColumn(ownText, kept?.texts.report),
    section: createTextColumn(pool, kept?.texts.section),
    start: createOffsets(kept?.numbers.start),
    end: createOffsets(kept?.numbers.end),
    status: createTextColumn<Status>(pool, kept?.texts.status),
    note: createTextColumn(pool, kept?.texts.note),
    line: createNumberColumn(kept?.numbers.line),
  };
  const { office, year, indicator, value, decimals, bound, unit, term } = columns;
  const { report, section, start, end, status, note, line } = columns;

  const at = (index: number): Observation | undefined =>
    index < 0 || index >= line.length
      ? undefined
      : {
          office: office.at(index),
          year: year.at(index),
          indicator: indicator.at(index),
          value: value.at(index),
          decimals: decimals.at(index),
          bound: bound.at(index),
          unit: unit.at(index),
          term: term.at(index),
          report: report.at(index),
          section: section.at(index),
          start: start.at(index),
          end: end.at(index),
          status: status.at(index),
          note: note.at(index),
          line: line.at(index),
        };

  return {
    get length() {
      return line.length;
    },
    push(row) {
      office.push(row.office);
      year.push(row.year);
      indicator.push(row.indicator);
      value.push(row.value);
      decimals.push(row.decimals);
      bound.push(row.bound);
      unit.push(row.unit);
      term.push(row.term);
      report.push(row.report);
      section.push(row.section);
      start.push(row.start);
      end.push(row.end);
      status.push(row.status);
      note.push(row.note);
      line.push(row.line);
    },
    at,
    field: <Name extends keyof Observation>(name: Name) => columns[name].at as Field<Name>,
    keep: () => ({
      texts: {
        office: office.keep(),
        indicator: indicator.keep(),
        bound: bound.keep(),
        unit: unit.keep(),
        term: term.keep(),
        report: report.keep(),
        section: section.keep(),
        status: status.keep(),
        note: note.keep(),
      },
      numbers: {
        year: year.keep(),
        value: value.keep(),
        decimals: decimals.keep(),
        start: start.keep(),
        end: end.keep(),
        line: line.keep(),
      },
    }),
    *[Symbol.iterator]() {
      for (let index = 0; index < line.length; index += 1) yield at(index) as Observation;
    },
  };
}

type Field<Name extends keyof Observation> = (index: number) => Observation[Name];

/** Offsets of which some are not known: these are kept as 0, all others one higher. */
function createOffsets(kept?: Numbers) {
  const column = createNumberColumn(kept);
  return {
    keep: column.keep,
    push: (offset: number | null): void => column.push(offset === null ? 0 : offset + 1),
    at: (index: number): number | null => (column.at(index) === 0 ? null : column.at(index) - 1),
  };
}
