import { relative, resolve, sep } from "node:path";
import { findOffice, type OfficeIndex, type ReportFile } from "../../src/core/dataset/index.ts";
import type { PlacedTable } from "./place-table.ts";
import { sha256Of } from "./read-once.ts";
import type { ReadingStore } from "./reading-store.ts";

/** What came of one file, without what it says: that is in the store. */
export type ReadFile =
  | { readonly kind: "report"; readonly key: string; readonly isKnown: boolean }
  | { readonly kind: "table"; readonly table: PlacedTable }
  | { readonly kind: "fault"; readonly fault: string };

/** A report file that was read, with the key of what it says. */
export interface PlacedReading extends ReportFile {
  readonly key: string;
}

export interface Placed {
  /** In the order of the files. */
  readonly readings: readonly PlacedReading[];
  /** How many of them had been read before. */
  readonly known: number;
  readonly tables: readonly PlacedTable[];
  /** `file: what is wrong`, for those that could not be used. */
  readonly faults: readonly string[];
  /** `file: what was left out or read otherwise`, for those that were read. */
  readonly notes: readonly string[];
}

/**
 * Finds the office and year of each file, in the order of the files whatever the order in which they were read: of two
 * reports of one office and year the first counts.
 */
export function placeReadings(
  data: string,
  files: readonly string[],
  read: readonly (ReadFile | undefined)[],
  store: ReadingStore,
  offices: OfficeIndex,
): Placed {
  const readings = new Map<string, PlacedReading>();
  const tables: PlacedTable[] = [];
  const faults: string[] = [];
  const notes: string[] = [];
  let known = 0;
  for (const [index, file] of files.entries()) {
    const own = read[index];
    if (own === undefined) throw new RangeError(`${file} was not read`);
    if (own.kind === "table") {
      tables.push(own.table);
      notes.push(...own.table.notes);
      continue;
    }
    const kept = own.kind === "fault" ? own : store.get(own.key);
    if (own.kind === "fault" || kept.kind === "fault") {
      faults.push(`${file}: ${kept.kind === "fault" ? kept.fault : ""}`);
      continue;
    }
    for (const note of kept.notes) notes.push(`${file}: ${note}`);
    const { facts } = kept;
    const found = findOffice(facts, offices, resolve(file).split(sep));
    if ("fault" in found || facts.year === null) {
      faults.push(`${file}: ${"fault" in found ? found.fault : "看不出是哪一年的报告；在标题写明年度"}`);
      continue;
    }
    const [office, year] = [found.office.id, facts.year];
    const id = `${office}-${year}`;
    if (readings.has(id)) {
      faults.push(`${file}: 与前面的文件是同一街镇同一年的报告（${id}）；只留一份`);
      continue;
    }
    const { key, isKnown } = own;
    readings.set(id, { id, office, year, facts, file: below(data, file), sha256: sha256Of(key), key });
    if (isKnown) known += 1;
  }
  return { readings: [...readings.values()], known, tables, faults, notes };
}

/** The path below data/reports/, with /, or "" for a file elsewhere. */
function below(data: string, file: string): string {
  const path = relative(resolve(data, "reports"), resolve(file));
  return path.startsWith("..") || resolve(path) === path ? "" : path.split(sep).join("/");
}
