import { mkdtemp, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { observationColumns, type References } from "../../src/core/dataset/index.ts";
import type { Indicator } from "../../src/core/model/index.ts";
import type { KeptTables } from "./read-year.ts";
import { keptTables, readYears } from "./read-years.ts";

const handled: Indicator = {
  ...{ id: "handled", theme: "disputes", name: "受理", unit: "件", polarity: "neutral" },
  ...{ definition: "", publish: true },
};
const references: References = {
  offices: new Set(["jia", "yi"]),
  indicators: new Map([["handled", handled]]),
  reports: new Set(["jia-2022", "jia-2023", "yi-2023", "jia-2024"]),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-years-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("the same rows and problems, in the order of the years, in any number of threads", async () => {
  const row = (office: string, year: number, value: string) =>
    `${office},${year},handled,${value},exact,件,受理,${office}-${year},一,,,auto,`;
  const tables: Readonly<Record<number, readonly string[]>> = {
    2021: ["not a table"],
    2022: [row("jia", 2022, "52")],
    2023: [row("jia", 2023, "超五十"), row("yi", 2023, "7"), row("bing", 2023, "1")],
    2024: [row("jia", 2024, "60"), row("jia", 2024, "61")],
  };
  for (const [year, rows] of Object.entries(tables)) {
    await writeFile(join(folder, `${year}.csv`), `${[observationColumns.join(), ...rows].join("\n")}\n`);
  }
  const files = [2020, 2021, 2022, 2023, 2024].map((year) => {
    return { year, path: join(folder, `${year}.csv`), file: `data/observations/${year}.csv` };
  });
  const read = async (threads: number, kept: KeptTables | null = null) => {
    const years = await readYears(files, references, Promise.resolve(references.reports), { threads, kept });
    return years.map(({ rows, problems }) => ({ rows: [...rows], problems }));
  };
  const alone = await read(1);
  expect(alone.map(({ rows, problems }) => [rows.length, problems.length])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 2],
    [2, 1],
  ]);
  expect(await read(2)).toEqual(alone);
  expect(await read(5)).toEqual(alone);
  const kept = await keptTables(join(folder, "kept"));
  for (const threads of [1, 2]) expect(await read(threads, kept)).toEqual(alone);
});

test("what was read is taken again while the table and what it refers to are the same", async () => {
  const path = join(folder, "kept.csv");
  const kept = join(folder, "kept-one");
  /** Whether it was taken, the value, and how many problems there are. */
  const read = async (value: string, known: References = references) => {
    const row = `jia,2022,handled,${value},exact,件,受理,jia-2022,一,,,auto,`;
    await writeFile(path, `${observationColumns.join()}\n${row}\n`);
    await utimes(join(kept, "2022"), 0, 0).catch(() => {});
    const file = { year: 2022, path, file: "data/observations/2022.csv" };
    const [table] = await readYears([file], known, Promise.resolve(known.reports), {
      kept: await keptTables(kept),
    });
    const isTaken = (await stat(join(kept, "2022"))).mtimeMs === 0;
    return [isTaken, table?.rows.at(0)?.value, table?.problems.length];
  };
  const withReports = (...ids: string[]) => ({ ...references, reports: new Set(ids) });
  expect(await read("52")).toEqual([false, 52, 0]);
  expect(await read("52")).toEqual([true, 52, 0]);
  // Reports of other years are of no matter.
  expect(await read("52", withReports("jia-2022", "yi-2021"))).toEqual([true, 52, 0]);
  expect(await read("53", withReports("jia-2022"))).toEqual([false, 53, 0]);
  // It was kept as if the report were known.
  expect(await read("53", withReports("jia-2023"))).toEqual([true, undefined, 1]);
  expect(await read("53", { ...references, reports: null })).toEqual([true, 53, 0]);
});
