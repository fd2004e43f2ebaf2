import { deserialize, serialize } from "node:v8";
import type { YearPart, YearTask } from "../../src/core/publish/index.ts";
import { programVersion } from "../command/program-version.ts";
import { readSealed, writeSealed } from "../command/sealed-file.ts";
import { publishYears, type YearsUse } from "./publish-years.ts";
import { takeFiles } from "./take-files.ts";
import { yearKeys } from "./year-keys.ts";

export interface EarlierYears {
  /** Folder of the files that were published last. */
  readonly files: string;
  /** File that keeps what was left of each year, for the next time; it need not be there. */
  readonly parts: string;
}

/** Publishes years, save those whose files of the last time were made from the same: these are taken over. */
export async function publishChanged(
  tasks: readonly YearTask[],
  use: YearsUse,
  earlier: EarlierYears,
): Promise<readonly YearPart[]> {
  const version = await programVersion("scripts/build-data/publish-thread.ts");
  const kept = await readSealed(earlier.parts, version);
  const known = kept === null ? new Map() : (deserialize(kept) as ReadonlyMap<string, YearPart>);
  const keys = await yearKeys(tasks, use.grounds, use.rows, use.data);
  const parts = new Map<string, YearPart>();
  const make = async (isLeft: (key: string) => boolean) => {
    const left = tasks.flatMap((task, index) => {
      const key = keys[index];
      return key !== undefined && isLeft(key) ? [{ task, key }] : [];
    });
    const made = await publishYears(
      left.map(({ task }) => task),
      use,
    );
    for (const [index, { key }] of left.entries()) {
      const part = made[index];
      if (part !== undefined) parts.set(key, part);
    }
  };
  const take = async () => {
    for (const key of keys) {
      const part = known.get(key);
      if (part !== undefined && (await takeFiles(part, earlier.files, use.writing))) parts.set(key, part);
    }
  };
  // Files are hashed while other threads publish.
  await Promise.all([make((key) => !known.has(key)), take()]);
  // Where a file is no longer what was written.
  await make((key) => !parts.has(key));
  const lasting = [...parts].filter(([, part]) => !couldReadMore(part));
  await writeSealed(earlier.parts, version, [serialize(new Map(lasting))]);
  return keys.flatMap((key) => parts.get(key) ?? []);
}

/** Whether another try may read a report's file that took too long, or that another program held. */
function couldReadMore({ sources }: YearPart): boolean {
  return sources.states.values().some((state) => state === "unreadable");
}
