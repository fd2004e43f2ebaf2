import { disputeScope, disputesHandled, disputesResolved } from "../../derive/index.ts";
import type { StatedCell } from "../../model/index.ts";
import type { Holdings } from "../holdings.ts";

type Stated = ReadonlyMap<string, StatedCell>;

/**
 * The stated values of some years, by year; of counts of disputes only those of offices whose counts speak of one
 * stage in all of these years, since a change of stage is no change of disputes.
 */
export function statedInOneScope(
  { table }: Holdings,
  indicator: string,
  years: readonly number[],
): ReadonlyMap<number, Stated> {
  const stated = new Map(years.map((year) => [year, table.stated(year, indicator)]));
  if (indicator !== disputesHandled && indicator !== disputesResolved) return stated;
  const scopes = new Map<string, Set<string>>();
  for (const year of years)
    for (const [office, cell] of table.stated(year, disputesHandled)) {
      const seen = scopes.get(office) ?? new Set<string>();
      scopes.set(office, seen.add(disputeScope(cell.observation.term)));
    }
  const keeps = ([office]: readonly [string, StatedCell]) => (scopes.get(office)?.size ?? 0) <= 1;
  return new Map([...stated].map(([year, cells]) => [year, new Map([...cells].filter(keeps))]));
}
