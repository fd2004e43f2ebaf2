import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../command/project-root.ts";
import { readData } from "../read-data.ts";
import { buildData } from "./build-data.ts";

let folder: string;
let data: string;
let out: string;
let kept: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-changed-"));
  [data, out, kept] = [join(folder, "input"), join(folder, "out"), join(folder, "kept")];
  await cp(join(projectRoot, "tests", "fixtures", "small-data", "input"), data, { recursive: true });
  // It cannot be read.
  await rm(unreadable());
  await publish(out, kept);
});
afterEach(() => rm(folder, { recursive: true }));

const unreadable = () => join(data, "reports", "2024", "jia-f.txt");

async function publish(to: string, keptIn: string | null): Promise<void> {
  const { dataset, years } = await readData(data);
  if (dataset === null) throw new Error("the fixture is sound");
  await buildData({ dataset, years, data, kept: keptIn, out: to, tell: () => {} });
}

/** Bytes of every file below a folder, and which file on the disk it is. */
async function filesIn(within: string) {
  const entries = await readdir(within, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const text = await readFile(file, "utf8");
        return [file.slice(within.length + 1), { text, inode: (await stat(file)).ino }] as const;
      }),
    ),
  );
}

const textsOf = (files: Awaited<ReturnType<typeof filesIn>>) =>
  new Map([...files].map(([name, { text }]) => [name, text] as const).sort());

/** Publishes again; the years whose tables were taken over. What is published must be as if made from nothing. */
async function takenAfter(change: () => Promise<unknown>): Promise<readonly number[]> {
  const before = await filesIn(out);
  await change();
  await publish(out, kept);
  const after = await filesIn(out);
  const anew = join(folder, "anew");
  await publish(anew, null);
  expect(textsOf(after)).toEqual(textsOf(await filesIn(anew)));
  return [2023, 2024].filter((year) => {
    const name = join("observations", `${year}.json`);
    return after.get(name)?.inode === before.get(name)?.inode;
  });
}

const replace = async (file: string, from: string | RegExp, to: string) => {
  const text = await readFile(join(data, file), "utf8");
  expect(text).toMatch(from);
  await writeFile(join(data, file), text.replace(from, to));
};

test.each<[string, readonly number[], () => Promise<unknown>]>([
  ["nothing", [2023, 2024], async () => {}],
  ["a value", [2023], () => replace("observations/2024.csv", "handled,500,", "handled,501,")],
  [
    "a value that the next year is compared with",
    [],
    () => replace("observations/2023.csv", "group,10,", "group,11,"),
  ],
  ["a report's text", [2023], () => appendFile(join(data, "reports", "2024", "jia-a.txt"), "。")],
  ["a report's file gone", [2023], () => rm(join(data, "reports", "2024", "jia-b.txt"))],
  ["a population", [], () => replace("offices.csv", "30000", "31000")],
  ["a report", [2023], () => replace("reports.csv", /(?<=jia-c-2024,.*),opening,/, ",full,")],
  ["the name of the whole", [], () => replace("yearbook.yaml", "region: 示例区", "region: 本区")],
  ["a published file by hand", [2023], () => appendFile(join(out, "observations", "2024.json"), " ")],
  ["what was kept, damaged", [], () => appendFile(kept, " ")],
])("after a change of %s the years %j are taken over", async (_, years, change) => {
  expect(await takenAfter(change)).toEqual(years);
});

test("a year with a file that could not be read is tried again each time", async () => {
  expect(await takenAfter(() => writeFile(unreadable(), ""))).toEqual([2023]);
  expect(await takenAfter(async () => {})).toEqual([2023]);
  expect(await takenAfter(() => rm(unreadable()))).toEqual([2023]);
  expect(await takenAfter(async () => {})).toEqual([2023, 2024]);
});
