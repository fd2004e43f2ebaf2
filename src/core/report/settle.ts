import type { Reading } from "./reading.ts";

/** What a report states of one indicator: one reading, or several that a person has to choose from. */
export interface Settled {
  readonly indicator: string;
  readonly readings: readonly Reading[];
  /** All counts of it, its narrower stages too, for checking a stated rate. */
  readonly stages: readonly Reading[];
}

/** Brings the readings of a report together: one value an indicator, or all of its candidates. */
export function settle(readings: readonly Reading[]): Settled[] {
  const groups = Map.groupBy(readings, ({ cue }) => cue.indicator);
  return [...groups].map(([indicator, group]) => ({
    indicator,
    readings: distinct(choose(group)),
    stages: group,
  }));
}

/**
 * A stated total goes before what is reckoned from a rhythm, a certain reading before a doubtful one, a total
 * before parts, and the broadest stage before narrower ones, unless a narrower one counts more.
 */
function choose(group: readonly Reading[]): readonly Reading[] {
  const stated = prefer(group, ({ bound }) => bound !== "derived");
  const certain = prefer(stated, ({ doubt }) => doubt === null);
  const totals = prefer(certain, ({ part }) => !part);
  const broadest = totals.reduce((least, { cue }) => Math.min(least, cue.stage), Number.POSITIVE_INFINITY);
  const most = totals.reduce(
    (largest, { cue, value }) => (cue.stage === broadest ? Math.max(largest, value) : largest),
    Number.NEGATIVE_INFINITY,
  );
  return totals.filter(({ cue, value }) => cue.stage === broadest || value > most);
}

function prefer(group: readonly Reading[], test: (reading: Reading) => boolean): readonly Reading[] {
  const chosen = group.filter(test);
  return chosen.length > 0 ? chosen : group;
}

function distinct(group: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>();
  return group.filter(({ value, bound }) => {
    const key = `${value} ${bound}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
