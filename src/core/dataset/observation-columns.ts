import type { Bound, Observation, ObservationRows, Status } from "../model/index.ts";
import { createNumberColumn } from "./number-column.ts";
import { createTextColumn } from "./text-column.ts";

export interface ObservationColumns extends ObservationRows {
  push(row: Observation): void;
}

/**
 * Rows kept column by column, in some 35 bytes each: as objects they would take five times as much, and the garbage
 * collector would go through a country's millions again and again.
 */
export function createObservationColumns(): ObservationColumns {
  let length = 0;
  const office = createTextColumn();
  const year = createNumberColumn();
  const indicator = createTextColumn();
  const value = createNumberColumn();
  const decimals = createNumberColumn();
  const bound = createTextColumn<Bound>();
  const unit = createTextColumn();
  const term = createTextColumn();
  const report = createTextColumn();
  const section = createTextColumn();
  const start = createOffsets();
  const end = createOffsets();
  const status = createTextColumn<Status>();
  const note = createTextColumn();
  const line = createNumberColumn();

  const at = (index: number): Observation | undefined =>
    index < 0 || index >= length
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
      return length;
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
      length += 1;
    },
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield at(index) as Observation;
    },
  };
}

/** Offsets of which some are not known: these are kept as 0, all others one higher. */
function createOffsets() {
  const column = createNumberColumn();
  return {
    push: (offset: number | null): void => column.push(offset === null ? 0 : offset + 1),
    at: (index: number): number | null => (column.at(index) === 0 ? null : column.at(index) - 1),
  };
}
