import { ascending, max, sum } from "d3";
import { type Dataset, type History, noHistory, type Snapshot } from "../model/index.ts";
import type { WrittenTable } from "./data-package.ts";
import { dataPackage } from "./data-package.ts";
import { type DraftFile, jsonDraft, textDraft } from "./draft-file.ts";
import { earlyFiles, joinedFiles } from "./draft-files.ts";
import type { Grounds } from "./grounds.ts";
import { type JoinedParts, joinParts } from "./join-parts.ts";
import type { DatasetFile } from "./schema.ts";
import { datasetFile } from "./schema.ts";
import { type WriteFile, type WrittenDraft, writeDraft } from "./write-draft.ts";
import type { YearPart } from "./year-part.ts";
import { type YearTask, yearTasks } from "./year-task.ts";

/** SHA-256 of a text's UTF-8 bytes in lower-case hex. */
export type Sha256 = (text: string) => string;

/** What publishing does to the world around it. */
export interface PublishEffects {
  readonly write: WriteFile;
  readonly sha256: Sha256;
  /**
   * Is asked for all years at once, oldest first: by `publishYear`, here or in other threads. It tells `onBegun` when
   * these are at work, if so, and need nothing more from here for a while.
   */
  readonly publishYears: (tasks: readonly YearTask[], onBegun: () => void) => Promise<readonly YearPart[]>;
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
 * Writes every file of public/data/; dataset.json comes last, so whoever finds it finds all others. Rejected rows and
 * the values of indicators that are held back are in none of them. `occasion`: the snapshot that the files are made
 * for, or the archive that today's are compared with. Returns how many files.
 */
export async function publish(
  grounds: Grounds,
  { write, sha256, publishYears }: PublishEffects,
  { snapshot, history }: Occasion = unarchived,
): Promise<number> {
  const begun = Promise.withResolvers<void>();
  const publishing = publishYears(yearTasks(grounds), begun.resolve).finally(begun.resolve);
  const writeAll = async (drafts: Iterable<DraftFile>) => {
    const written: WrittenDraft[] = [];
    for (const draft of drafts) written.push(await writeDraft(draft, write));
    return written;
  };
  // What waits for no year, while other threads publish these.
  const writeEarly = () => writeAll(earlyFiles(grounds, history));
  const [parts, early] = await Promise.all([publishing, begun.promise.then(writeEarly)]);
  const joined = joinParts(parts);
  const late = await writeAll(joinedFiles(grounds, joined));
  const written = [...parts.flatMap(({ files }) => files), ...early, ...late];
  const tables = written
    .flatMap(({ table }) => table ?? [])
    .sort((a, b) => ascending(a.table.path, b.table.path));
  const resources = await writeDraft(packageDraft(grounds.dataset, tables), write);
  const files = [...written, resources].map(({ entry }) => entry);
  await writeDraft(datasetDraft(grounds, joined, snapshot, files, sha256), write);
  return files.length + 1;
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
  { told }: JoinedParts,
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
