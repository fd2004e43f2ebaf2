import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { observationColumns, type References } from "../../src/core/dataset/index.ts";
import type { Indicator } from "../../src/core/model/index.ts";
import { readYears } from "./read-years.ts";

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
  const read = async (threads: number) => {
    const years = await readYears(files, references, threads);
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
});
