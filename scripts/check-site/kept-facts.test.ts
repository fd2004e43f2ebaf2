import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FileFacts, FileInspector, NOWHERE } from "./file-inspector.ts";
import { keepFacts, readKeptFacts } from "./kept-facts.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
  path = join(folder, "build", "kept");
});
afterEach(() => rm(folder, { recursive: true }));

const files = ["a.html", "b.html", "c.css", "甲.html"];
const facts = (
  ids: readonly number[],
  asked: readonly number[],
  faults: readonly string[] = [],
): FileFacts => ({
  digest: `of ${ids}`,
  faults,
  ids: Uint32Array.from(ids),
  asked: Uint32Array.from(asked),
});

test("what is kept comes back with the numbers of today's files, without what is gone", async () => {
  const found = [facts([1, NOWHERE], [1, NOWHERE, 3, 0]), facts([], []), undefined, facts([4], [2, 0])];
  await keepFacts(path, "1", files, found);
  expect(await readKeptFacts(path, "1", files)).toEqual(
    new Map([
      [0, found[0]],
      [1, found[1]],
      [3, found[3]],
    ]),
  );
  expect(await readKeptFacts(path, "1", ["0.html", "c.css", "甲.html", "b.html"])).toEqual(
    new Map([
      [3, found[1]],
      [2, facts([4], [1, 0])],
    ]),
  );
});

test("a page with a fault, and one that asks for a file that is not there, is not kept", async () => {
  await keepFacts(path, "1", files, [facts([], [], ["错"]), facts([], [NOWHERE, 0]), facts([], [3, 7])]);
  expect([...(await readKeptFacts(path, "1", files)).keys()]).toEqual([2]);
});

test("nothing comes of no file, and of another version", async () => {
  expect(await readKeptFacts(path, "1", files)).toEqual(new Map());
  await keepFacts(path, "1", files, [facts([1], [1, 2])]);
  expect(await readKeptFacts(path, "2", files)).toEqual(new Map());
});

test("a page is looked at unless it is the known one to the last byte, save for its edition", async () => {
  const inspectText = async (text: string, known: string | undefined, edition = "e1") => {
    await writeFile(join(folder, "a.html"), text);
    const stamps = [[edition, "@@edition@@"]] as const;
    return new FileInspector({ folder, files: ["a.html"], stamps }).inspect(0, known);
  };
  const first = await inspectText(`<i id="a">`, undefined);
  expect(first?.ids.length).toBe(1);
  expect(await inspectText(`<i id="a">`, first?.digest)).toBeNull();
  expect((await inspectText(`<i id="b">`, first?.digest))?.digest).not.toBe(first?.digest);
  const named = await inspectText(`<i id="a">e1`, undefined);
  expect(await inspectText(`<i id="a">e2`, named?.digest, "e2")).toBeNull();
  expect(await inspectText(`<i id="a">e2`, named?.digest, "e1")).not.toBeNull();
  const inId = await inspectText(`<i id="e1">`, undefined);
  expect(await inspectText(`<i id="e2">`, inId?.digest, "e2")).not.toBeNull();
});
