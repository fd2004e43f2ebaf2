/** Cells as columns of numbers: a country's as objects would fill the memory. */
import {
  type Bound,
  bounds,
  type MissingReason,
  missingReasons,
  type Status,
  statuses,
} from "../core/model/index.ts";

export interface CellColumns {
  /** A value a cell; NaN where none is stated. */
  readonly values: Float64Array;
  readonly bounds: Uint8Array;
  readonly decimals: Uint8Array;
  /** Place in `statuses`; where no value is stated, place in `missingReasons` from 1, or 0 where no line tells the cell. */
  readonly states: Uint8Array;
}

/** What a line of a published list of cells begins with (src/core/publish/schema.ts); to parse it whole takes longer. */
const LINE =
  /^ *\{"kind":"(?:stated","office":"([^"]*)","indicator":"([^"]*)","report":"[^"]*","status":"([^"]*)","value":([^,]*),"bound":"([^"]*)","decimals":(\d+),|missing","office":"([^"]*)","indicator":"([^"]*)","report":"[^"]*","reason":"([^"]*)",)/gm;

/** Where a cell stands in the columns: an indicator's cells together, in the order of the offices. */
export interface CellPlaces {
  /** The number of each office, from 0. */
  readonly offices: ReadonlyMap<string, number>;
  /** The number of each indicator, from 0. */
  readonly indicators: ReadonlyMap<string, number>;
}

/** NaN for a cell that has no place. */
export const placeOf = ({ offices, indicators }: CellPlaces, office: string, indicator: string): number =>
  (indicators.get(indicator) ?? Number.NaN) * offices.size + (offices.get(office) ?? Number.NaN);

/**
 * Reads published cells from their lines.
 * @throws Error where a line is not that of a cell
 */
export function readCellColumns(texts: Iterable<string>, places: CellPlaces): CellColumns {
  const size = places.indicators.size * places.offices.size;
  const columns = {
    values: new Float64Array(size).fill(Number.NaN),
    bounds: new Uint8Array(size),
    decimals: new Uint8Array(size),
    states: new Uint8Array(size),
  };
  for (const text of texts) {
    let lines = 0;
    for (const [, office, indicator, status, value, bound, decimals, ...missing] of text.matchAll(LINE)) {
      lines += 1;
      const [silent = "", unstated = "", reason] = missing;
      const place = placeOf(places, office ?? silent, indicator ?? unstated);
      if (office === undefined) columns.states[place] = missingReasons.indexOf(reason as MissingReason) + 1;
      else {
        columns.values[place] = Number(value);
        columns.bounds[place] = bounds.indexOf(bound as Bound);
        columns.decimals[place] = Number(decimals);
        columns.states[place] = statuses.indexOf(status as Status);
      }
    }
    if (lines !== countLines(text)) throw new Error("a line that is not that of a published cell");
  }
  return columns;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
