import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSealed, writeSealed } from "./sealed-file.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sealed-"));
  path = join(folder, "build", "kept");
});
afterEach(() => rm(folder, { recursive: true }));

const text = async (version: string) => (await readSealed(path, version))?.toString() ?? null;

test("what was written comes back, the newest alone, to the same version", async () => {
  expect(await text("1")).toBeNull();
  await writeSealed(path, "1", [Buffer.from("甲"), Buffer.from("乙")]);
  expect([await text("1"), await text("2")]).toEqual(["甲乙", null]);
  await writeSealed(path, "2", []);
  expect([await text("1"), await text("2")]).toEqual([null, ""]);
  expect(await readdir(join(folder, "build"))).toEqual(["kept"]);
});

test("nothing comes of a part, or of a changed byte", async () => {
  await writeSealed(path, "1", [Buffer.from("what is kept")]);
  const bytes = await readFile(path);
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
  const changed = change.map(([at, by]) => bytes.map((byte, index) => (index === at ? byte ^ by : byte)));
  const cut = fc.nat(bytes.length - 1).map((length) => bytes.subarray(0, length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, cut), async (broken) => {
      await writeFile(path, broken);
      expect(await text("1")).toBeNull();
    }),
  );
});
