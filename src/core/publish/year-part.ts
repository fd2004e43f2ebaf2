import type { Flag } from "../model/index.ts";
import { checkYear } from "../quality/index.ts";
import { chartFiles } from "./chart-files.ts";
import { csvDraft, type DraftFile, jsonDraft } from "./draft-file.ts";
import { disputesFigures } from "./files/disputes-figures.ts";
import { peersFile } from "./files/peers-file.ts";
import { publishedCells, type Quotes } from "./files/published-cells.ts";
import { regionFiles } from "./files/region-file.ts";
import { reportTextFile } from "./files/report-text-file.ts";
import { waitingCells } from "./files/waiting-cells.ts";
import { yearFile } from "./files/year-file.ts";
import type { Grounds } from "./grounds.ts";
import type { ReadDocument } from "./report-document.ts";
import * as schema from "./schema.ts";
import { createSourceNotes, type SourceNotes } from "./source-notes.ts";
import { observationsTable } from "./tables/observations-table.ts";
import { type WriteFile, type WrittenDraft, writeDraft } from "./write-draft.ts";
import { type YearSource, yearSources } from "./year-sources.ts";
import type { YearTask } from "./year-task.ts";

/** What is left of a year once its files are written: plain data, to be sent between threads and kept. */
export interface YearPart {
  readonly files: readonly WrittenDraft[];
  /** What its summary tells. */
  readonly told: Pick<schema.YearFile, "year" | "themes" | "indicators">;
  /** The cells that wait for a person. */
  readonly waiting: schema.QualityFile["underReview"];
  readonly flags: readonly Flag[];
  readonly sources: SourceNotes;
}

/** What publishing a year does to the world around it. */
export interface YearEffects {
  readonly write: WriteFile;
  /** Is asked for the files of the reports, one after another. */
  readonly readDocument: ReadDocument;
}

/**
 * Writes every file that tells of one year, and of the regions whose newest it is, one at a time. `grounds` may be of
 * the dataset's part that the task needs.
 */
export async function publishYear(
  grounds: Grounds,
  { year, regions }: YearTask,
  { write, readDocument }: YearEffects,
): Promise<YearPart> {
  const files: WrittenDraft[] = [];
  const writeAll = async (drafts: Iterable<DraftFile>) => {
    for (const draft of drafts) files.push(await writeDraft(draft, write));
  };
  const sources = createSourceNotes();
  const quotes = new Map<number, schema.PublishedQuote>();
  for await (const source of yearSources(grounds, year, readDocument)) {
    sources.note(source);
    for (const [row, quote] of source.source.quotes) quotes.set(row.line, quote);
    await writeAll(textFiles(grounds, source));
  }
  await writeAll(observationsFiles(grounds, year, quotes));
  const flags = checkYear(grounds.dataset, grounds.table, year);
  const holdings = { ...grounds, flags };
  const disputes = disputesFigures(holdings, year);
  const summary = yearFile(holdings, year, disputes);
  await writeAll([
    jsonDraft(`summaries/years/${year}.json`, `${year}年概况`, schema.yearFile, summary),
    jsonDraft(`peers/${year}.json`, `${year}年同组比较`, schema.peersFile, peersFile(grounds, year)),
  ]);
  await writeAll(chartFiles(grounds, year, disputes));
  await writeAll(summariesOf(regionFiles(holdings, regions)));
  const { themes, indicators } = summary;
  const waiting = waitingCells(grounds, year);
  return { files, told: { year, themes, indicators }, waiting, flags, sources: sources.notes };
}

/** Publishes one year after another. */
export async function publishInTurn(
  grounds: Grounds,
  tasks: readonly YearTask[],
  effects: YearEffects,
): Promise<readonly YearPart[]> {
  const parts: YearPart[] = [];
  for (const task of tasks) parts.push(await publishYear(grounds, task, effects));
  return parts;
}

/** A file for each region. */
export function* summariesOf(regions: Iterable<schema.RegionFile>): Generator<DraftFile> {
  for (const region of regions) {
    const path = `summaries/regions/${region.slug}.json`;
    yield jsonDraft(path, `${region.path.join("")}：最近一年概况`, schema.regionFile, region);
  }
}

function* textFiles({ names }: Grounds, { report, rows, source }: YearSource): Generator<DraftFile> {
  const text = reportTextFile(report, source, rows);
  if (text === null) return;
  const description = `${names.office(report.office)}${report.year}年报告的原文`;
  yield jsonDraft(`reports/${report.id}.json`, description, schema.reportTextFile, text);
}

function* observationsFiles(grounds: Grounds, year: number, quotes: Quotes): Generator<DraftFile> {
  const cells = publishedCells(grounds, year, quotes);
  const observed = `${year}年报告写明的数值`;
  yield jsonDraft(`observations/${year}.json`, observed, schema.observationsFile, { year, cells });
  yield csvDraft(observationsTable(year, cells, grounds.names));
}
