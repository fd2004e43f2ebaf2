import type { Indicator } from "../model/index.ts";
import type { IndicatorCues } from "../report/index.ts";

/** What a table's column may hold: an indicator, with the headers and units that mean it. */
export interface IndicatorColumn {
  readonly id: string;
  readonly name: string;
  /** The catalogue's unit. */
  readonly unit: string;
  /** Units that a count of it may be given in. */
  readonly units: readonly string[];
  /** Other headers that mean it. */
  readonly headers: readonly string[];
}

/** The catalogue as columns of tables. */
export function indicatorColumns(
  indicators: readonly Indicator[],
  cues: readonly IndicatorCues[],
): IndicatorColumn[] {
  const byId = new Map(cues.map((entry) => [entry.indicator, entry]));
  return indicators.map(({ id, name, unit }) => {
    const own = byId.get(id);
    const units = [...(own?.units ?? []), ...(own?.cues.flatMap((cue) => cue.units) ?? [])];
    return { id, name, unit, units: [...new Set([unit, ...units])], headers: own?.headers ?? [] };
  });
}
