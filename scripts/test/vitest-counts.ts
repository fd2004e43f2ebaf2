import type { Counts } from "./counts.ts";

/** What is read of Vitest's JSON report. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Counts a JSON report of Vitest. A file that failed outside its tests (it does not load, a hook throws) counts
 * as one failed test, and so does a run that failed for no test's fault.
 */
export function vitestCounts(json: string): Counts {
  const { success, testResults } = JSON.parse(json) as Report;
  let [passed, failed, skipped] = [0, 0, 0];
  const repeated: string[] = [];
  for (const { status, assertionResults } of testResults) {
    const count = (...wanted: string[]) =>
      assertionResults.filter((test) => wanted.includes(test.status)).length;
    const failures = count("failed");
    passed += count("passed");
    failed += status === "failed" && failures === 0 ? 1 : failures;
    for (const test of assertionResults) {
      if (test.status === "passed" && test.failureMessages.length > 0) repeated.push(test.fullName);
    }
    skipped += count("skipped", "pending", "todo", "disabled");
  }
  return { passed, failed: failed === 0 && !success ? 1 : failed, skipped, repeated };
}
