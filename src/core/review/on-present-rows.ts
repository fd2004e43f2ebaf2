import type { CsvRecord } from "../dataset/csv-table.ts";
import { bounds } from "../model/quantity.ts";
import type { Decision } from "./decision.ts";

/**
 * A decision that met a conflict, on the rows that the file has now: on the one that states what the person saw or,
 * where there is none, as a figure of its own; null where nothing is left to reject.
 */
export function onPresentRows(
  decision: Decision,
  seen: readonly CsvRecord[],
  present: readonly CsvRecord[],
): Decision | null {
  if (decision.kind === "add") return decision;
  const old = seen[decision.row] ?? {};
  const alike = ({ value, bound }: CsvRecord): boolean => value === old.value && bound === old.bound;
  const same = present.findIndex((record) => alike(record) && record.start === old.start);
  const row = same === -1 ? present.findIndex(alike) : same;
  if (row !== -1) return { ...decision, row };
  if (decision.kind === "reject") return null;
  if (decision.kind === "correct") {
    const { row: _, ...figure } = decision;
    return { ...figure, kind: "add" };
  }
  const { value = "", unit = "", term = "", section = "", note = "" } = old;
  const bound = bounds.find((word) => word === old.bound) ?? "exact";
  const { start, end } = decision;
  return { kind: "add", value, bound, unit, term, section, start, end, note };
}
