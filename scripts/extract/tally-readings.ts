import type { ReadReportFile } from "../../src/core/dataset/index.ts";

/** So many doubts are told one by one; more belong into a file (--json). */
const toldDoubts = 20;

/** What reports say, counted; it does not grow with their number, save for the reports whose files changed. */
export interface Tally {
  readonly reports: number;
  /** Single values that are taken, and those that wait for a person. */
  readonly auto: number;
  readonly single: number;
  /** Indicators with several values. */
  readonly several: number;
  /** Reports that state each indicator. */
  readonly stating: ReadonlyMap<string, number>;
  /** Ids of reports whose file is not the one that was read before. */
  readonly changed: readonly string[];
  readonly doubts: number;
  /** The first doubts, each with its report. */
  readonly firstDoubts: readonly { readonly report: string; readonly message: string }[];
}

export const emptyTally: Tally = {
  ...{ reports: 0, auto: 0, single: 0, several: 0, doubts: 0 },
  ...{ stating: new Map(), changed: [], firstDoubts: [] },
};

/** Counts what reports say, on top of an earlier count. */
export function addToTally(earlier: Tally, reports: readonly ReadReportFile[]): Tally {
  const stating = new Map(earlier.stating);
  let { auto, single, several } = earlier;
  for (const { observations, candidates } of reports.map(({ answer }) => answer)) {
    for (const { status } of observations) {
      if (status === "auto") auto += 1;
      else single += 1;
    }
    several += candidates.length;
    const stated = new Set([...observations, ...candidates].map(({ indicator }) => indicator));
    for (const indicator of stated) stating.set(indicator, (stating.get(indicator) ?? 0) + 1);
  }
  const doubts = reports.flatMap(({ report, answer }) =>
    answer.flags
      .filter(({ code }) => code !== "conflicting_values")
      .map(({ message }) => ({ report, message })),
  );
  return {
    ...{ auto, single, several, stating },
    reports: earlier.reports + reports.length,
    changed: [...earlier.changed, ...reports.filter(({ changed }) => changed).map(({ report }) => report)],
    doubts: earlier.doubts + doubts.length,
    firstDoubts: [...earlier.firstDoubts, ...doubts].slice(0, toldDoubts),
  };
}
