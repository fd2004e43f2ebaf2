import { Forecast } from "../command/forecast.ts";
import type { ReadingCatalogue } from "./load-catalogue.ts";
import { type FileReading, readOnce } from "./read-once.ts";
import { explainCrash, readInPool } from "./reading-pool.ts";
import type { ReadingStore } from "./reading-store.ts";

/** Fewer files than this are read sooner than another thread has started. */
export const filesAThread = 100;

/**
 * Reads files in so many threads, in this one if it is 1, and keeps what can be kept in the store. `onReading` takes
 * what came of each file with its index, in any order.
 */
export async function readAll(
  files: readonly string[],
  { cues, source }: ReadingCatalogue,
  store: ReadingStore,
  threads: number,
  tell: (text: string) => void,
  onReading: (index: number, reading: FileReading) => void,
): Promise<void> {
  const forecast = new Forecast(files.length, () => performance.now());
  let done = 0;
  const take = (index: number, reading: FileReading): void => {
    if (reading.kind === "read") store.add(reading.key, reading.reading);
    onReading(index, reading);
    done += 1;
    const left = forecast.left(done);
    tell(`${done}/${files.length} 个文件${left === "" ? "" : `，${left}`}`);
  };
  if (threads > 1) return readInPool(files, threads, { cues: source, known: store.keys }, take);
  for (const [index, file] of files.entries()) {
    const reading = await readOnce(file, cues, (key) => store.has(key)).catch(
      (error: unknown): FileReading => ({ kind: "fault", fault: explainCrash(error) }),
    );
    take(index, reading);
  }
}
