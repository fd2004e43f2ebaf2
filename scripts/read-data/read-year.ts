import { createHash } from "node:crypto";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import {
  createProblemList,
  type KeptRows,
  type KnownIds,
  type References,
  validateObservations,
} from "../../src/core/dataset/index.ts";
import type { Problem } from "../../src/core/model/index.ts";
import { digestFile } from "../archive/digest.ts";
import { readSealed, writeSealed } from "../command/sealed-file.ts";
import { openText } from "../open-text.ts";

/** A table of observations on the disk. */
export interface YearFile {
  readonly year: number;
  readonly path: string;
  /** The path as the person knows it. */
  readonly file: string;
}

/** A table as one thread can send it to another. */
export interface SentYear {
  /** null where it could not be opened. */
  readonly rows: KeptRows | null;
  readonly problems: readonly Problem[];
  /** Reports that were taken as known, save those of the rows. */
  readonly assumed: readonly string[];
}

/** Where tables that were read are kept, by which version of the program. */
export interface KeptTables {
  readonly folder: string;
  readonly version: string;
}

/** What the rows of a table refer to; `undefined`: the reports are not known yet. */
export type EarlyReferences = Omit<References, "reports"> & { readonly reports?: References["reports"] };

/**
 * Reads and checks the table of a year, or takes what was read of the same table before.
 * @param references of its reports, only the year's own need be known
 */
export async function readYear(
  table: YearFile,
  references: EarlyReferences,
  kept: KeptTables | null,
): Promise<SentYear> {
  // What cannot be read is told by who reads it.
  const digest = kept && (await digestFile(table.path).catch(() => null));
  if (kept === null || digest === null) return readTable(table, references);
  const path = join(kept.folder, String(table.year));
  const version = [kept.version, table.file, digest.sha256, digestReferences(references)].join("\n");
  const known = await readSealed(path, version);
  if (known !== null) return deserialize(known) as SentYear;
  const sent = await readTable(table, references);
  await writeSealed(path, version, [serialize(sent)]);
  return sent;
}

async function readTable(
  { year, path, file }: YearFile,
  { reports, ...references }: EarlyReferences,
): Promise<SentYear> {
  const opened = await openText(path);
  if (opened.kind === "absent") return { rows: null, problems: [], assumed: [] };
  const list = createProblemList(file);
  if (opened.kind === "fault") {
    list.error(opened.fault.line, null, opened.fault);
    return { rows: null, problems: list.problems, assumed: [] };
  }
  const assumed = new Set<string>();
  const text = { file, text: opened.text };
  const use = { ...references, reports: reports === undefined ? assuming(assumed) : reports };
  const rows = (await validateObservations(text, year, use, list)).keep();
  for (const report of rows.texts.report.texts) assumed.delete(report);
  return { rows, problems: list.problems, assumed: [...assumed] };
}

/** Takes every report as known, and notes which. */
function assuming(noted: Set<string>): KnownIds {
  return { has: (id) => noted.add(id) !== undefined, [Symbol.iterator]: () => [].values() };
}

function digestReferences({ offices, indicators, reports }: EarlyReferences): string {
  const all = [offices, indicators, reports].map((known) => known && [...known]);
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}
