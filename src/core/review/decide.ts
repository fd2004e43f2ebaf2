import { type CsvRecord, type CsvTable, changedNote } from "../dataset/index.ts";
import { type CellKey, cellRows, sameRows, setCells } from "./cell-rows.ts";
import type { Decision } from "./decision.ts";
import { insertRow } from "./insert-row.ts";
import { readBefore } from "./read-before.ts";

/** Where a decision falls, and what the person saw there. */
export interface DecisionPlace extends CellKey {
  readonly year: number;
  readonly report: string;
  /** The cell's rows when the person decided. */
  readonly seen: readonly CsvRecord[];
}

/** conflict: the cell is not the one that the person saw; its rows as they are now, and nothing is changed. */
export type Decided =
  | { readonly kind: "done"; readonly table: CsvTable; readonly rows: readonly CsvRecord[] }
  | { readonly kind: "conflict"; readonly rows: readonly CsvRecord[] };

/**
 * The table after a decision: the rows of its cell and no others are changed, and one may be added in its place
 * (`order` are the indicators as the catalogue has them). A decision that stands already changes nothing.
 */
export function decide(
  table: CsvTable,
  place: DecisionPlace,
  decision: Decision,
  order: readonly string[],
): Decided {
  const present = cellRows(table, place);
  const records = present.map(({ record }) => record);
  const { seen } = place;
  if ("row" in decision && decision.row >= seen.length) return { kind: "conflict", rows: records };
  const added = addedRow(place, decision);
  const wanted = seen.map((record, index) => ({ ...record, ...changeOf(record, index, decision) }));
  if (sameRows(records, added === null ? wanted : [...wanted, added]))
    return { kind: "done", table, rows: records };
  if (!sameRows(records, seen)) return { kind: "conflict", rows: records };
  const changed = setCells(table, present, wanted);
  const rows = added === null ? changed : insertRow({ ...table, rows: changed }, added, order);
  const decided = { ...table, rows };
  return { kind: "done", table: decided, rows: cellRows(decided, place).map(({ record }) => record) };
}

/** The cells that a decision changes in one of the rows that the person saw. */
function changeOf(record: CsvRecord, index: number, decision: Decision): CsvRecord {
  if (!("row" in decision) || index !== decision.row) {
    return decision.kind === "reject" || record.status === "rejected" ? {} : { status: "rejected" };
  }
  const note = withoutMark(record.note ?? "");
  if (decision.kind === "reject") return { status: "rejected", note };
  if (decision.kind === "confirm") {
    const { start, end } = decision;
    return { status: record.status === "corrected" ? "corrected" : "confirmed", start, end, note };
  }
  const { kind: _, row: __, note: said, ...figure } = decision;
  const notes = new Set([note, readBefore(record, figure), said]);
  return { ...figure, status: "corrected", note: [...notes].filter((part) => part !== "").join("；") };
}

/** A person who decides has checked the replaced file, so its mark goes. */
function withoutMark(note: string): string {
  return note
    .split("；")
    .filter((part) => part !== changedNote)
    .join("；");
}

function addedRow({ office, indicator, year, report }: DecisionPlace, decision: Decision): CsvRecord | null {
  if (decision.kind !== "add") return null;
  const { kind: _, note, ...figure } = decision;
  return { office, indicator, year: String(year), report, ...figure, status: "confirmed", note };
}
