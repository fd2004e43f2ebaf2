import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type CsvTable, observationColumns, readCatalogue } from "../../src/core/dataset/index.ts";
import { type Dataset, formatProblem } from "../../src/core/model/index.ts";
import { type CompiledCues, compileCues } from "../../src/core/report/index.ts";
import { readCsv } from "../data-folder/read-csv.ts";
import { openText } from "../open-text.ts";
import { readData } from "../read-data.ts";

/** The data as they are reviewed; the observations stand in the tables. */
export interface ReviewData {
  readonly dataset: Omit<Dataset, "observations">;
  /** The observations of each year as they stand in their files. */
  readonly tables: ReadonlyMap<number, CsvTable>;
  readonly cues: CompiledCues;
  /** Ids of the indicators, as the catalogue has them. */
  readonly order: readonly string[];
  /** Names the state of all files, and of the catalogue alone. */
  readonly stamp: string;
  readonly catalogue: string;
}

/** faulty: the files have errors, one line each; until they are mended nothing can be reviewed. */
export type LoadedData =
  | ({ readonly kind: "ready" } & ReviewData)
  | { readonly kind: "faulty"; readonly problems: readonly string[] };

/** By path, which of its versions a file is; null where there is none. */
type FileStates = ReadonlyMap<string, string | null>;

/** A data folder under review, read again whenever one of its files is another one. */
export class ReviewFolder {
  readonly data: string;
  #states: FileStates = new Map();
  #loaded: Promise<LoadedData> | null = null;

  constructor(data: string) {
    this.data = data;
  }

  tablePath(year: number): string {
    return join(this.data, "observations", `${year}.csv`);
  }

  async load(): Promise<LoadedData> {
    const states = await this.#look();
    if (this.#loaded === null || nameOf(states) !== nameOf(this.#states)) {
      this.#states = states;
      this.#loaded = load(this, states);
      // What could not be read once may be readable the next time.
      this.#loaded.catch(() => {
        this.#loaded = null;
      });
    }
    return this.#loaded;
  }

  /** Takes a table that was just saved as read. Of the other files nothing is known by that. */
  async noteSaved(year: number, table: CsvTable): Promise<void> {
    const path = this.tablePath(year);
    const loaded = await this.#loaded;
    if (loaded?.kind !== "ready") return;
    this.#states = new Map(this.#states).set(path, await stateOf(path));
    const tables = new Map(loaded.tables).set(year, table);
    this.#loaded = Promise.resolve({ ...loaded, tables, stamp: nameOf(this.#states) });
  }

  /** Names the state of all files without reading them. */
  async stamp(): Promise<string> {
    return nameOf(await this.#look());
  }

  async #look(): Promise<FileStates> {
    const folder = join(this.data, "observations");
    const years = (await readdir(folder).catch(() => [])).filter((name) => /^\d{4}\.csv$/.test(name));
    const tables = ["indicators.yaml", "yearbook.yaml", "offices.csv", "reports.csv"];
    const paths = [
      ...tables.map((name) => join(this.data, name)),
      ...years.map((name) => join(folder, name)),
    ];
    const states = await Promise.all(paths.map(async (path) => [path, await stateOf(path)] as const));
    return new Map(states.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function nameOf(states: FileStates): string {
  return [...states.values()].join(" ");
}

async function stateOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : `${found.ino}.${found.size}.${found.mtimeMs}`;
}

async function load(folder: ReviewFolder, states: FileStates): Promise<LoadedData> {
  const { dataset, problems } = await readData(folder.data);
  if (dataset === null) {
    const errors = problems.filter(({ severity }) => severity === "error");
    return { kind: "faulty", problems: errors.map(formatProblem) };
  }
  const tables = new Map<number, CsvTable>();
  for (const year of new Set(dataset.reports.map((report) => report.year))) {
    tables.set(year, (await readCsv(folder.tablePath(year), observationColumns)).table);
  }
  const order = dataset.indicators.map(({ id }) => id);
  const catalogue = states.get(join(folder.data, "indicators.yaml")) ?? "";
  const cues = await cuesOf(folder.data);
  return { kind: "ready", dataset, tables, cues, order, stamp: nameOf(states), catalogue };
}

async function cuesOf(data: string): Promise<CompiledCues> {
  const file = join(data, "indicators.yaml");
  const opened = await openText(file);
  if (opened.kind !== "text") return compileCues([]);
  return compileCues((await readCatalogue({ file, text: opened.text })).cues);
}
