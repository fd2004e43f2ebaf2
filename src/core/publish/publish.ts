import { ascending, max, sum } from "d3";
import { type Dataset, type History, noHistory, type Snapshot } from "../model/index.ts";
import type { WrittenTable } from "./data-package.ts";
import { dataPackage } from "./data-package.ts";
import { type DraftFile, jsonDraft, textDraft } from "./draft-file.ts";
import { draftFiles } from "./draft-files.ts";
import type { Grounds } from "./grounds.ts";
import { groundsOf } from "./grounds.ts";
import type { ReadDocument } from "./report-document.ts";
import type { DatasetFile } from "./schema.ts";
import { datasetFile } from "./schema.ts";
import { createYearTally, type YearTally } from "./year-tally.ts";

/** Of a file's UTF-8 bytes. */
export interface WrittenFile {
  readonly bytes: number;
  /** In lower-case hex. */
  readonly sha256: string;
}

/** SHA-256 of a text's UTF-8 bytes in lower-case hex. */
export type Sha256 = (text: string) => string;

/** What publishing does to the world around it. */
export interface PublishEffects {
  /**
   * Writes a file of public/data/, whose path has slashes, as UTF-8. Its text comes in pieces, made as they are read:
   * they must all be read.
   */
  readonly write: (path: string, text: Iterable<string>) => Promise<WrittenFile>;
  readonly sha256: Sha256;
  /** Is asked for the files of the reports, one after another. */
  readonly readDocument: ReadDocument;
}

/** What files are made for. */
export interface Occasion {
  /** The snapshot that they become a part of, or null for today's site. */
  readonly snapshot: Snapshot | null;
  /** The archive that today's data are compared with; a snapshot tells of itself alone. */
  readonly history: History;
}

const unarchived: Occasion = { snapshot: null, history: noHistory };

type FileEntry = DatasetFile["files"][number];

const editionDigits = 12;

/**
 * Writes every file of public/data/, one at a time, in a fixed order; dataset.json comes last, so whoever finds it
 * finds all others. Rejected rows and the values of indicators that are held back are in none of them. `occasion`:
 * the snapshot that the files are made for, or the archive that today's are compared with. Returns how many files.
 */
export async function publish(
  dataset: Dataset,
  { write, sha256, readDocument }: PublishEffects,
  { snapshot, history }: Occasion = unarchived,
): Promise<number> {
  const grounds = groundsOf(dataset);
  const years = createYearTally();
  const files: FileEntry[] = [];
  const tables: WrittenTable[] = [];
  for await (const draft of draftFiles(grounds, readDocument, history, years)) {
    const { entry, table } = await writeDraft(draft, write);
    files.push(entry);
    if (table !== null) tables.push(table);
  }
  tables.sort((a, b) => ascending(a.table.path, b.table.path));
  const resources = await writeDraft(packageDraft(dataset, tables), write);
  files.push(resources.entry);
  await writeDraft(datasetDraft(grounds, years, snapshot, files, sha256), write);
  return files.length + 1;
}

async function writeDraft({ path, description, text, table }: DraftFile, write: PublishEffects["write"]) {
  let rows: number | null = null;
  const counted = function* () {
    rows = yield* text();
  };
  const { bytes, sha256 } = await write(path, counted());
  const entry: FileEntry = { path, description, rows, bytes, sha256 };
  return { entry, table: table === null ? null : { table, bytes, sha256 } };
}

function packageDraft({ yearbook }: Dataset, tables: readonly WrittenTable[]): DraftFile {
  const description = "各 CSV 文件的说明（Frictionless Data Package）";
  return textDraft(
    "datapackage.json",
    description,
    `${JSON.stringify(dataPackage(yearbook, tables), null, 2)}\n`,
  );
}

function datasetDraft(
  { dataset, table }: Grounds,
  { told }: YearTally,
  snapshot: Snapshot | null,
  unsorted: readonly FileEntry[],
  sha256: Sha256,
): DraftFile {
  const { yearbook, themes, offices, reports } = dataset;
  const files = unsorted.toSorted((a, b) => ascending(a.path, b.path));
  const columns = told.flatMap(({ indicators }) => indicators);
  return jsonDraft("dataset.json", "", datasetFile, {
    ...yearbook,
    dateOfRecord: max(reports, ({ issued }) => issued) ?? "",
    snapshot,
    edition: sha256(files.map((file) => `${file.sha256}  ${file.path}\n`).join("")).slice(0, editionDigits),
    years: [...table.years],
    latestYear: table.years.at(-1) ?? null,
    themes: [...themes],
    counts: {
      offices: offices.length,
      reports: reports.length,
      stated: sum(columns, ({ n }) => n),
      underReview: sum(columns, ({ underReview }) => underReview),
      texts: files.filter(({ path }) => path.startsWith("reports/")).length,
    },
    files,
  });
}
