import type { Office } from "../model/index.ts";
import { drawsFor } from "./draws.ts";
import type { RosterEntry } from "./roster.ts";

/** An office as it is, whether or not it tells: what its figures are drawn from. */
export interface DrawnOffice extends RosterEntry {
  /** Residents, in hundreds. */
  readonly population: number;
}

/** Residents of a middling office of each kind. */
const medianPopulation = { 街道: 58_000, 镇: 31_000, 乡: 9_000 } as const;

export function drawOffice(seed: number, entry: RosterEntry): DrawnOffice {
  const residents = drawsFor(seed, entry.id, "population").logNormal(medianPopulation[entry.kind], 0.35);
  return { ...entry, population: Math.round(residents / 100) * 100 };
}

/** What offices.csv says of it. */
export function statedOffice({ place, id, name, kind, population, counted }: DrawnOffice): Office {
  return { id, name, kind, ...place, population: counted ? population : null, note: "虚构单位" };
}
