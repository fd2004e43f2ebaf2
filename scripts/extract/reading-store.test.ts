import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { KeptReading } from "./read-once.ts";
import { ReadingStore, removeOtherReadings } from "./reading-store.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readings-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fault = (text: string): KeptReading => ({ kind: "fault", fault: text });

/** What a new store finds for each key, or null. */
async function found(keys: readonly string[]): Promise<(KeptReading | null)[]> {
  const store = await ReadingStore.open(folder, "v");
  try {
    return keys.map((key) => (store.has(key) ? store.get(key) : null));
  } finally {
    store.close();
  }
}

async function keep(readings: readonly (readonly [string, KeptReading])[]): Promise<void> {
  const store = await ReadingStore.open(folder, "v");
  for (const [key, reading] of readings) {
    store.add(key, JSON.stringify(reading));
    expect(store.get(key)).toEqual(reading);
  }
  store.close();
}

test("what was kept is there the next time; of two readings of one key the later one", async () => {
  await keep([
    ["a.txt", fault("甲\n\t")],
    ["a .tab\t", fault("乙")],
  ]);
  await keep([["a.txt", fault("丙")]]);
  expect(await found(["a.txt", "a .tab\t", "b"])).toEqual([fault("丙"), fault("乙"), null]);
});

test("other versions have their own, which are removed", async () => {
  await keep([["a", fault("甲")]]);
  const other = await ReadingStore.open(folder, "w");
  expect(other.has("a")).toBe(false);
  other.close();
  await removeOtherReadings(folder, "w");
  expect(await found(["a"])).toEqual([null]);
});

test("law: cut off anywhere, the whole lines stay, and more can be added", async () => {
  const keys = ["a", "b", "c"];
  await keep(keys.map((key) => [key, fault(`${key}的字`)]));
  const path = join(folder, "v.jsonl");
  const whole = readFileSync(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), async (length) => {
      writeFileSync(path, whole.subarray(0, length));
      const lines = whole.subarray(0, length).toString().split("\n").length - 1;
      await keep([["d", fault("丁")]]);
      // A line that lacks nothing but its end is whole.
      const present = (await found(keys)).filter((reading) => reading !== null).length;
      expect([lines, lines + 1]).toContain(present);
      expect(await found(["d"])).toEqual([fault("丁")]);
    }),
  );
});

test("law: a damaged line is not there, and nothing else is lost", async () => {
  const keys = ["a", "b", "c"];
  await keep(keys.map((key) => [key, fault(`${key}的字`)]));
  const path = join(folder, "v.jsonl");
  const whole = readFileSync(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      writeFileSync(path, whole.with(at, (whole[at] ?? 0) ^ change));
      const expected = keys.map((key) => fault(`${key}的字`));
      const wrong = (await found(keys)).filter((reading, index) => {
        return reading !== null && JSON.stringify(reading) !== JSON.stringify(expected[index]);
      });
      expect(wrong).toEqual([]);
      expect((await found(keys)).filter((reading) => reading === null).length).toBeLessThanOrEqual(2);
    }),
  );
});

test("lines longer than what is read at a time", async () => {
  const long = fault("字".repeat(1_000_000));
  await keep([
    ["a", long],
    ["b", fault("乙")],
  ]);
  appendFileSync(join(folder, "v.jsonl"), "00000000");
  expect(await found(["a", "b"])).toEqual([long, fault("乙")]);
});
