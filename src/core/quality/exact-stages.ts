import type { Table } from "../derive/index.ts";
import type { Observation } from "../model/index.ts";

/**
 * The exact whole counts that a report states for one indicator: the published one first, then those that wait
 * for a person, which may be counts of other stages (排查 186 件, 接案 167 件). Empty unless the published one is
 * exact and whole.
 */
export function exactStages(
  table: Table,
  office: string,
  year: number,
  indicator: string,
): readonly Observation[] {
  const cell = table.cell(office, year, indicator);
  if (cell.kind === "missing" || !isExactCount(cell.observation)) return [];
  const open = table.openRows(year, indicator).get(office) ?? [];
  return [cell.observation, ...open.filter(isExactCount)];
}

function isExactCount({ value, bound }: Observation): boolean {
  return bound === "exact" && Number.isSafeInteger(value);
}
