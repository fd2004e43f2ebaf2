import { ascending, max } from "d3";
import { type Dataset, type History, noHistory, type Snapshot } from "../model/index.ts";
import type { WrittenTable } from "./data-package.ts";
import { dataPackage } from "./data-package.ts";
import { jsonDraft } from "./draft-file.ts";
import { draftFiles } from "./draft-files.ts";
import type { Grounds } from "./grounds.ts";
import { groundsOf } from "./grounds.ts";
import type { ReadDocument } from "./report-document.ts";
import type { DatasetFile } from "./schema.ts";
import { datasetFile } from "./schema.ts";

/** A finished file. */
export interface PublishedFile {
  /** Below public/data/, with slashes. */
  readonly path: string;
  /** To be written as UTF-8. */
  readonly text: string;
}

/** SHA-256 of a text's UTF-8 bytes in lower-case hex. */
export type Sha256 = (text: string) => string;

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
 * Every file of public/data/, one at a time, in a fixed order; dataset.json comes last, so whoever finds it finds
 * all others. Rejected rows and the values of indicators that are held back are in none of them. `readDocument`
 * is asked for the files of the reports, one after another. `occasion`: the snapshot that the files are made for, or the archive
 * that today's are compared with.
 */
export async function* publish(
  dataset: Dataset,
  sha256: Sha256,
  readDocument: ReadDocument,
  { snapshot, history }: Occasion = unarchived,
): AsyncGenerator<PublishedFile> {
  const grounds = groundsOf(dataset);
  const files: FileEntry[] = [];
  const tables: WrittenTable[] = [];
  for await (const { path, text, description, rows, table } of draftFiles(grounds, readDocument, history)) {
    const size = { bytes: utf8Length(text), sha256: sha256(text) };
    files.push({ path, description, rows, ...size });
    if (table !== null) tables.push({ table, ...size });
    yield { path, text };
  }
  tables.sort((a, b) => ascending(a.table.path, b.table.path));
  const path = "datapackage.json";
  const text = `${JSON.stringify(dataPackage(dataset.yearbook, tables), null, 2)}\n`;
  const description = "各 CSV 文件的说明（Frictionless Data Package）";
  files.push({ path, description, rows: null, bytes: utf8Length(text), sha256: sha256(text) });
  yield { path, text };
  yield datasetJson(grounds, snapshot, files, sha256);
}

function datasetJson(
  { dataset, table }: Grounds,
  snapshot: Snapshot | null,
  unsorted: readonly FileEntry[],
  sha256: Sha256,
): PublishedFile {
  const { yearbook, themes, offices, reports } = dataset;
  const files = unsorted.toSorted((a, b) => ascending(a.path, b.path));
  const cells = table.years.flatMap((year) => [...table.cells(year)].map(({ cell }) => cell));
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
      stated: cells.filter(({ kind }) => kind === "stated").length,
      underReview: cells.filter((cell) => cell.kind === "missing" && cell.reason === "under_review").length,
      texts: files.filter(({ path }) => path.startsWith("reports/")).length,
    },
    files,
  });
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
