import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../command/project-root.ts";
import { readData } from "../read-data.ts";
import { examineData } from "./examine-data.ts";
import { listFiles } from "./list-files.ts";
import { stageDataset } from "./stage-dataset.ts";

const small = join(projectRoot, "tests", "fixtures", "small-data", "input");

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "数据 stage-"));
  data = join(folder, "data");
  await cp(small, data, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function stage(lastYear: number, name: string): Promise<Record<string, string>> {
  const { found } = await examineData(data);
  if (found === null) throw new Error("the fixture is sound");
  const to = join(folder, name);
  await mkdir(to);
  outcome = await stageDataset(data, found, lastYear, to);
  const { files } = await listFiles(to);
  const texts = files.map(async (path) => [path, await readFile(join(to, path), "latin1")] as const);
  return Object.fromEntries(await Promise.all(texts));
}
let outcome: Awaited<ReturnType<typeof stageDataset>>;

test("later years are left out, and what is left is a sound data folder", async () => {
  const files = await stage(2023, "2023");
  expect(Object.keys(files).filter((path) => path.includes("2024"))).toEqual([]);
  expect(files["reports.csv"]).not.toMatch(/,2024,/);
  const { dataset, problems } = await readData(join(folder, "2023"));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(new Set(dataset?.reports.map(({ year }) => year))).toEqual(new Set([2023]));
});

test("a folder that a spreadsheet program saved again gives the same files", async () => {
  const before = await stage(2024, "before");
  for (const path of ["offices.csv", "reports.csv", "observations/2024.csv"]) {
    const text = (await readFile(join(data, path), "utf8")).replace(/^\ufeff/, "");
    const saved = path.startsWith("offices")
      ? Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`, "utf16le")
      : Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`);
    await writeFile(join(data, path), saved);
  }
  expect(await stage(2024, "after")).toEqual(before);
});

test("a staged folder staged again is the same, and later rows change nothing of an earlier year", async () => {
  const before = await stage(2023, "before");
  data = join(folder, "before");
  expect(await stage(2023, "again")).toEqual(before);
});

test("report files come along as they are; absent ones, changed ones and links to elsewhere are told of", async () => {
  await stage(2024, "all");
  expect(outcome).toEqual({ copied: 5, absent: ["2024/jia-d.txt"], changed: ["2024/jia-b.txt"] });
  await writeFile(join(data, "reports", "2024", "jia-a.txt"), "改过");
  await rm(join(data, "reports", "2024", "jia-c.txt"));
  await writeFile(join(folder, "elsewhere"), "别处的文件");
  await symlink(join(folder, "elsewhere"), join(data, "reports", "2024", "jia-c.txt"));
  const staged = await stage(2024, "some");
  expect(outcome).toEqual({
    copied: 4,
    absent: ["2024/jia-c.txt", "2024/jia-d.txt"],
    changed: ["2024/jia-a.txt", "2024/jia-b.txt"],
  });
  expect(staged["reports/2024/jia-a.txt"]).toBe(Buffer.from("改过").toString("latin1"));
  expect(staged["reports/2024/jia-c.txt"]).toBeUndefined();
});
