/** Results of tests, or of a step that counts as one test. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Names of the passed ones that had failed before they were repeated. */
  readonly repeated: readonly string[];
}

export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0, repeated: [] };
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0, repeated: [] };

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (key: "passed" | "failed" | "skipped") => all.reduce((total, counts) => total + counts[key], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    repeated: all.flatMap(({ repeated }) => repeated),
  };
}

/** `N passed, N failed`, with the skipped ones where there are any. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
