import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSealedLog } from "./sealed-log.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sealed-"));
  path = join(folder, "build", "log");
});
afterEach(() => rm(folder, { recursive: true }));

const open = async (version: string) => (await openSealedLog(path, version)).pieces.map(String);

test("what was added comes back in its order, to the same version", async () => {
  expect(await open("1")).toEqual([]);
  const log = await openSealedLog(path, "1");
  for (const piece of ["甲", "", "乙"]) log.add(Buffer.from(piece));
  expect(await open("1")).toEqual(["甲", "", "乙"]);
  await log.replace(Buffer.from("丙"));
  log.add(Buffer.from("丁"));
  expect(await open("1")).toEqual(["丙", "丁"]);
  expect(await open("2")).toEqual([]);
  expect(await open("1")).toEqual([]);
  expect(await readdir(join(folder, "build"))).toEqual(["log"]);
});

test("law: of a log that was cut short or changed, the pieces before that place come back, and more can be added", async () => {
  const pieces = ["first", "second", "third"];
  const log = await openSealedLog(path, "1");
  const ends = [0];
  for (const piece of pieces) {
    log.add(Buffer.from(piece));
    ends.push((await readFile(path)).length);
  }
  const bytes = await readFile(path);
  const place = fc.nat(bytes.length - 1);
  await fc.assert(
    fc.asyncProperty(place, fc.nat(255), async (at, by) => {
      const changed = bytes.map((byte, index) => (index === at ? byte ^ by : byte));
      await writeFile(path, by === 0 ? bytes.subarray(0, at) : changed);
      const whole = pieces.slice(0, ends.filter((end) => end <= at).length - 1);
      const opened = await openSealedLog(path, "1");
      expect(opened.pieces.map(String)).toEqual(whole);
      opened.add(Buffer.from("next"));
      expect(await open("1")).toEqual([...whole, "next"]);
    }),
  );
});
