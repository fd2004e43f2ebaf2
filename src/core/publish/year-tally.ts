import type { QualityFile, YearFile } from "./schema.ts";

type Told = Pick<YearFile, "year" | "themes" | "indicators">;
type Waiting = QualityFile["underReview"];

/** What is kept of each year once its files are written. */
export interface YearTally {
  /** What the summaries tell, in the order noted. */
  readonly told: readonly Told[];
  /** The cells that wait for a person, those of the year noted last first. */
  readonly waiting: Waiting;
}

/** Gathers what `note` is told, one year after another. */
export function createYearTally(): YearTally & {
  readonly note: (summary: YearFile, waiting: Waiting) => void;
} {
  const told: Told[] = [];
  const waitingByYear: Waiting[] = [];
  return {
    told,
    get waiting() {
      return waitingByYear.toReversed().flat();
    },
    note({ year, themes, indicators }, waiting) {
      told.push({ year, themes, indicators });
      waitingByYear.push(waiting);
    },
  };
}
