import { expect, test } from "vitest";
import { addCounts, FAILED, formatCounts, PASSED } from "./counts.ts";
import { vitestCounts } from "./vitest-counts.ts";

const report = (success: boolean, ...files: [string, string[]][]) =>
  JSON.stringify({
    success,
    testResults: files.map(([status, tests]) => ({
      status,
      assertionResults: tests.map((status) => ({
        fullName: `suite ${status}`,
        status,
        failureMessages: status === "failed" ? ["Error"] : [],
      })),
    })),
  });

test.each([
  ["all pass", report(true, ["passed", ["passed", "passed"]]), "2 passed, 0 failed"],
  ["one fails", report(false, ["failed", ["passed", "failed"]]), "1 passed, 1 failed"],
  ["some skipped", report(true, ["passed", ["passed", "skipped", "todo"]]), "1 passed, 0 failed, 2 skipped"],
  ["a file does not load", report(false, ["failed", []], ["passed", ["passed"]]), "1 passed, 1 failed"],
  ["a run that failed for no test's fault", report(false, ["passed", ["passed"]]), "1 passed, 1 failed"],
  ["no test found", report(false), "0 passed, 1 failed"],
])("%s", (_, json, expected) => {
  expect(formatCounts(vitestCounts(json))).toBe(expected);
});

test("a test that passed when it was repeated is named", () => {
  const tests = [
    { fullName: "suite a", status: "passed", failureMessages: ["AssertionError: expected 3 to be 1"] },
    { fullName: "suite b", status: "passed", failureMessages: [] },
  ];
  const json = JSON.stringify({
    success: true,
    testResults: [{ status: "passed", assertionResults: tests }],
  });
  expect(vitestCounts(json)).toEqual({ passed: 2, failed: 0, skipped: 0, repeated: ["suite a"] });
});

test("steps add up", () => {
  expect(formatCounts(addCounts([PASSED, FAILED, { passed: 40, failed: 0, skipped: 2, repeated: [] }]))).toBe(
    "41 passed, 1 failed, 2 skipped",
  );
});
