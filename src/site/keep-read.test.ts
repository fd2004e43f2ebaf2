import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setEnvironmentData } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepRead } from "./keep-read.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "read-"));
});
afterEach(() => {
  setEnvironmentData("read-published", undefined);
  rmSync(folder, { recursive: true });
});

const keepIn = (program: string) => setEnvironmentData("read-published", { folder, program });
const columns = { keys: ["甲"], starts: Float64Array.of(1, Number.NaN), states: Uint8Array.of(3) };

/** What is given, and whether it was made for it. */
function keep(origin: string, value: unknown = columns): readonly [unknown, isMade: boolean] {
  let isMade = false;
  const given = keepRead("observations/2024-columns", origin, () => {
    isMade = true;
    return value;
  });
  return [given, isMade];
}

test("with no place to keep it, it is made each time", () => {
  expect(keep("a")).toEqual([columns, true]);
  expect(keep("a")).toEqual([columns, true]);
  expect(readdirSync(folder)).toEqual([]);
});

test("the same data and program have it kept, another of either has it made anew", () => {
  keepIn("1");
  expect(keep("a")).toEqual([columns, true]);
  expect(keep("a", "not asked for")).toEqual([columns, false]);
  expect(keep("b", "other data")).toEqual(["other data", true]);
  keepIn("2");
  expect(keep("b", "another program")).toEqual(["another program", true]);
  expect(keep("b")).toEqual(["another program", false]);
  expect(readdirSync(join(folder, "observations"))).toEqual(["2024-columns"]);
});

test.each([
  ["cut off", (bytes: Buffer) => bytes.subarray(0, -1)],
  ["changed", (bytes: Buffer) => Buffer.from(bytes).map((byte, at) => (at === 40 ? byte ^ 1 : byte))],
  ["empty", () => Buffer.alloc(0)],
])("what is %s is made anew", (_, damage) => {
  keepIn("1");
  keep("a");
  const path = join(folder, "observations", "2024-columns");
  writeFileSync(path, damage(readFileSync(path)));
  expect(keep("a")).toEqual([columns, true]);
  expect(keep("a")).toEqual([columns, false]);
});
