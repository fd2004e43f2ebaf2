import type { Bound, Observation, ObservationRows, Status } from "../model/index.ts";
import { createNumberColumn } from "./number-column.ts";
import { createTextColumn } from "./text-column.ts";
import { createTextPool } from "./text-pool.ts";

export interface ObservationColumns extends ObservationRows {
  push(row: Observation): void;
}

/**
 * Rows kept column by column, in some 35 bytes each: as objects they would take five times as much, and the garbage
 * collector would go through a country's millions again and again. Tables that share a pool share their texts, so that
 * an office's id is one text in all years, and looking it up needs no comparison of letters.
 */
export function createObservationColumns(pool = createTextPool()): ObservationColumns {
  let length = 0;
  const office = createTextColumn(pool);
  const year = createNumberColumn();
  const indicator = createTextColumn(pool);
  const value = createNumberColumn();
  const decimals = createNumberColumn();
  const bound = createTextColumn<Bound>(pool);
  const unit = createTextColumn(pool);
  const term = createTextColumn(pool);
  const report = createTextColumn(pool);
  const section = createTextColumn(pool);
  const start = createOffsets();
  const end = createOffsets();
  const status = createTextColumn<Status>(pool);
  const note = createTextColumn(pool);
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
