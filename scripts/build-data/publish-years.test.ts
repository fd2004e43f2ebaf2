import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { groundsOf, type YearPart, yearTasks } from "../../src/core/publish/index.ts";
import { projectRoot } from "../command/project-root.ts";
import { readData } from "../read-data.ts";
import { publishYears } from "./publish-years.ts";

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "publish-years-"));
});
afterAll(() => rm(scratch, { recursive: true }));

/** What is left of each year, and the text of every file, in so many threads. */
async function published(data: string, threads: number) {
  const { dataset, years: rows } = await readData(data);
  if (dataset === null) throw new Error(`no dataset in ${data}`);
  const grounds = groundsOf(dataset);
  const writing = await mkdtemp(join(scratch, "files-"));
  let documents = 0;
  const onDocument = () => {
    documents += 1;
  };
  const tasks = yearTasks(grounds);
  const use = { grounds, rows, data, writing, onDocument, onBegun: () => {} };
  const parts = await publishYears(tasks, use, threads);
  const names = (await readdir(writing, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(writing, name), "utf8")));
  return { tasks, documents, parts, files: new Map(names.map((name, index) => [name, texts[index]])) };
}

// The one with reports' files and every kind of gap, the other with regions whose newest years differ.
test.each([
  ["tests/fixtures/small-data/input", 2],
  ["data", 3],
])("%s gives the same files and the same parts in %d threads as in one", async (folder, threads) => {
  const data = join(projectRoot, folder);
  const [alone, shared] = [await published(data, 1), await published(data, threads)];
  expect(shared.files).toEqual(alone.files);
  expect(shared.parts).toEqual(alone.parts);
  expect(shared.documents).toBe(alone.documents);
  // So that it can fail: files of several years, some of them of regions.
  const told = (parts: readonly YearPart[]) => parts.map((part) => part.told.year);
  expect(told(alone.parts).length).toBeGreaterThan(1);
  expect(alone.tasks.filter(({ regions }) => regions.length > 0).length).toBeGreaterThan(0);
});
