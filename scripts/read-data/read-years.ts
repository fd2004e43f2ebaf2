import { once } from "node:events";
import { stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import {
  createObservationColumns,
  createTextPool,
  type KnownIds,
  type References,
  type YearTable,
} from "../../src/core/dataset/index.ts";
import { programVersion } from "../command/program-version.ts";
import { threadsFor } from "../command/threads-for.ts";
import { withWorkers } from "../command/with-workers.ts";
import { type KeptTables, readYear, type SentYear, type YearFile } from "./read-year.ts";

/** Bytes for which it is worth while to start a thread. */
const bytesAThread = 1 << 25;
/** More threads wait for the disk and take memory. */
const mostThreads = 4;

/** MiB for what a thread makes and lets go: the main one is given more (setup/memory-options.mjs), and they are several. */
const youngMemory = 48;

export interface ReadYearsOptions {
  readonly threads?: number;
  /** Where what was read is kept; null for nowhere. */
  readonly kept?: KeptTables | null;
}

/** Tables that this program keeps in a folder, which need not be there. */
export async function keptTables(folder: string): Promise<KeptTables> {
  return { folder, version: await programVersion("scripts/read-data/read-year.ts") };
}

/**
 * Reads the tables of years, of a country in several threads. What comes of it is the same in any number of them.
 *
 * `reports` are those that rows may refer to, null where that is not known. The tables are read before they are known,
 * as if every report were; a table that this was wrong for is read again.
 */
export async function readYears(
  files: readonly YearFile[],
  { offices, indicators }: Omit<References, "reports">,
  reports: Promise<References["reports"]>,
  { threads, kept = null }: ReadYearsOptions = {},
): Promise<readonly YearTable[]> {
  const most = threads ?? (await threadsForTables(files));
  const read = readEach(
    files.map((file): Order => [file, { offices, indicators }, kept]),
    most,
  );
  const [early, known] = await Promise.all([read, reports]);
  const wrong = files.filter((_, index) => known !== null && !isRight(early[index] ?? nothing, known));
  const again = await readEach(
    wrong.map((file): Order => [file, { offices, indicators, reports: reportsOf(known, file.year) }, null]),
    Math.min(most, wrong.length),
  );
  const pool = createTextPool();
  return files.map((file, index) => {
    const { rows, problems } = again[wrong.indexOf(file)] ?? early[index] ?? nothing;
    return { year: file.year, rows: createObservationColumns(pool, rows ?? undefined), problems };
  });
}

/** Whether all reports that were taken as known are. */
function isRight({ rows, assumed }: SentYear, known: KnownIds): boolean {
  return [...assumed, ...(rows?.texts.report.texts ?? [])].every((report) => known.has(report));
}

/** The ids of a year's reports: no other can be that of a row. */
function reportsOf(reports: References["reports"], year: number): References["reports"] {
  return reports && new Set([...reports].filter((id) => id.endsWith(`-${year}`)));
}

type Order = Parameters<typeof readYear>;

const nothing: SentYear = { rows: null, problems: [], assumed: [] };

async function threadsForTables(files: readonly YearFile[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(({ path }) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return Math.min(files.length, threadsFor(bytes, bytesAThread, mostThreads));
}

async function readEach(orders: readonly Order[], threads: number): Promise<readonly SentYear[]> {
  const sent: SentYear[] = [];
  if (threads <= 1) {
    for (const order of orders) sent.push(await readYear(...order));
    return sent;
  }
  const source = new URL("./year-thread.ts", import.meta.url);
  const resourceLimits = { maxYoungGenerationSizeMb: youngMemory };
  const workers = Array.from({ length: threads }, () => new Worker(source, { resourceLimits }));
  // The newest first: it is the one that changes, and takes longer than those that are kept.
  const waiting = orders.entries().toArray().reverse().values();
  await withWorkers(workers, async (worker) => {
    for (const [index, order] of waiting) {
      worker.postMessage(order);
      const [year] = (await once(worker, "message")) as [SentYear];
      sent[index] = year;
    }
  });
  return sent;
}
