import { createHash, type Hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { KeptRows, ObservationColumns } from "../../src/core/dataset/index.ts";
import type { Report } from "../../src/core/model/index.ts";
import type { Grounds, YearTask } from "../../src/core/publish/index.ts";
import { pathWithin } from "../data-folder/path-within.ts";

/**
 * Names what each task is made from: with the same key the same program gives the same part and the same files.
 * @param data folder of the input, for the files that reports name
 */
export async function yearKeys(
  tasks: readonly YearTask[],
  { dataset, table }: Grounds,
  rows: ReadonlyMap<number, ObservationColumns>,
  data: string,
): Promise<readonly string[]> {
  const { reports, observations: _, ...catalogue } = dataset;
  const reportsOf = Map.groupBy(reports, ({ year }) => year);
  const shared = sha256()
    .update(JSON.stringify([catalogue, table.years]))
    .digest("hex");
  const held = new Map(
    table.years.map((year) => {
      const hash = sha256().update(JSON.stringify(reportsOf.get(year) ?? []));
      digestRows(hash, rows.get(year)?.keep());
      return [year, hash.digest("hex")];
    }),
  );
  const keys: string[] = [];
  for (const task of tasks) {
    const named = (reportsOf.get(task.year) ?? []).filter(({ file }) => file !== "");
    const texts = dataset.yearbook.texts === "none" ? [] : await digestDocuments(named, data);
    const needed = task.needs.map((year) => held.get(year));
    keys.push(
      sha256()
        .update(JSON.stringify([shared, task, needed, texts]))
        .digest("hex"),
    );
  }
  return keys;
}

const sha256 = () => createHash("sha256");

function digestRows(hash: Hash, rows: KeptRows | undefined): void {
  for (const [name, { texts, places }] of Object.entries(rows?.texts ?? {})) {
    hash.update(JSON.stringify([name, texts, places.BYTES_PER_ELEMENT])).update(places);
  }
  for (const [name, numbers] of Object.entries(rows?.numbers ?? {})) {
    hash.update(JSON.stringify([name, numbers.BYTES_PER_ELEMENT])).update(numbers);
  }
}

/** What is found where each report names its file. */
async function digestDocuments(reports: readonly Report[], data: string): Promise<readonly string[]> {
  const folder = join(data, "reports");
  const digests: string[] = [];
  for (const { file } of reports) {
    try {
      const path = await pathWithin(folder, file);
      digests.push(
        path === null
          ? "outside"
          : sha256()
              .update(await readFile(path))
              .digest("hex"),
      );
    } catch (error) {
      digests.push(String((error as NodeJS.ErrnoException).code));
    }
  }
  return digests;
}
