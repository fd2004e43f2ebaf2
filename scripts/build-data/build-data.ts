import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ObservationColumns } from "../../src/core/dataset/index.ts";
import type { Dataset } from "../../src/core/model/index.ts";
import { groundsOf, type Occasion, publish, type YearTask } from "../../src/core/publish/index.ts";
import { sha256Text } from "../archive/digest.ts";
import { countDocuments } from "../build/count-documents.ts";
import type { Tell } from "../command/progress.ts";
import { publishChanged } from "./publish-changed.ts";
import { publishYears } from "./publish-years.ts";
import { writeInto } from "./write-into.ts";

export interface BuildDataOptions {
  readonly dataset: Dataset;
  /** Its observations by year. */
  readonly years: ReadonlyMap<number, ObservationColumns>;
  /** Folder of the input, for the reports' files. */
  readonly data: string;
  /**
   * File that keeps what was left of each year: the years that nothing was changed in are then taken over from what
   * `out` holds. Without it all are made anew.
   */
  readonly kept?: string | null;
  /** What the files are made for; today's site without an archive where it is not given. */
  readonly occasion?: Occasion;
  /** Folder of the published files; it is replaced as a whole. */
  readonly out: string;
  /** Says how many of the reports' files are read. */
  readonly tell: Tell;
}

/** Writes every published file beside `out`, then puts the folder in its place. Returns how many files. */
export async function buildData({
  dataset,
  years: rows,
  data,
  kept = null,
  occasion,
  out,
  tell,
}: BuildDataOptions): Promise<number> {
  await removeLeftovers(out);
  const writing = `${out}.writing-${process.pid}`;
  const onDocument = countDocuments(dataset, tell);
  const grounds = groundsOf(dataset);
  const use = { grounds, rows, data, writing, onDocument };
  const effects = {
    write: writeInto(writing),
    sha256: sha256Text,
    publishYears: (tasks: readonly YearTask[], onBegun: () => void) =>
      kept === null
        ? publishYears(tasks, { ...use, onBegun })
        : publishChanged(tasks, { ...use, onBegun }, { files: out, parts: kept }),
  };
  try {
    const files = await publish(grounds, effects, occasion);
    await rm(out, { recursive: true, force: true });
    await rename(writing, out);
    return files;
  } finally {
    await rm(writing, { recursive: true, force: true });
  }
}

/** What a killed process left: below public/ it would be taken for a part of the site. */
async function removeLeftovers(out: string): Promise<void> {
  const prefix = `${basename(out)}.writing-`;
  const names = await readdir(dirname(out)).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(prefix))) {
    if (!isRunning(Number(name.slice(prefix.length)))) {
      await rm(join(dirname(out), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another person's process may not be asked, but it runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
