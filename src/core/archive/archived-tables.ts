import { createProblemList } from "../dataset/problem-list.ts";
import { readTable, type TableRow } from "../dataset/read-table.ts";
import type { TextFile } from "../dataset/text-file.ts";
import { bounds, missingReasons, type ToldCell } from "../model/index.ts";

/** The published tables of a snapshot that say what it told of its year. */
export interface ArchivedTables {
  /** reports.csv */
  readonly reports: TextFile;
  /** indicators.csv */
  readonly indicators: TextFile;
  /** observations/<year>.csv, or null where the year has none. */
  readonly observations: TextFile | null;
}

/** What a snapshot told of the cells that it has no row for. */
export interface ArchivedGrounds {
  /** Whether the report of each office in that year was read whole. */
  readonly full: ReadonlyMap<string, boolean>;
  readonly heldBack: ReadonlySet<string>;
}

/** A cell that a snapshot has a row for. */
export interface ArchivedCell {
  readonly office: string;
  readonly officeName: string;
  readonly indicator: string;
  readonly told: ToldCell;
}

/** Reads which reports and which indicators a snapshot had. `fault` is told where a table cannot be used. */
export async function readArchivedGrounds(
  { reports, indicators }: ArchivedTables,
  year: number,
  fault: (text: string) => void,
): Promise<ArchivedGrounds> {
  const full = new Map<string, boolean>();
  await readColumns(reports, ["office", "year", "coverage"], fault, (row) => {
    if (Number(row.year) === year) full.set(row.office, row.coverage === "full");
  });
  const heldBack = new Set<string>();
  await readColumns(indicators, ["id", "publish"], fault, ({ id, publish }) => {
    if (publish === "no") heldBack.add(id);
  });
  return { full, heldBack };
}

const columns = [
  "office",
  "office_name",
  "indicator",
  "candidate",
  "value",
  "bound",
  "decimals",
  "unit",
  "term",
  "missing",
] as const;

/** Hands each cell that a snapshot has rows for to `take`, as the rows pass by. */
export async function readArchivedCells(
  { observations }: ArchivedTables,
  fault: (text: string) => void,
  take: (cell: ArchivedCell) => void,
): Promise<void> {
  if (observations === null) return;
  await readColumns(observations, columns, fault, (row) => {
    // Further candidates of a cell that the first one has told of.
    if (Number(row.candidate) > 1) return;
    const told = toldCell(row);
    if (told === null) fault(`${row.office} ${row.indicator}`);
    else take({ office: row.office, officeName: row.office_name, indicator: row.indicator, told });
  });
}

function toldCell(row: TableRow<(typeof columns)[number]>): ToldCell | null {
  const reason = missingReasons.find((known) => known === row.missing);
  if (reason !== undefined) return { kind: "missing", reason };
  const bound = bounds.find((known) => known === row.bound);
  const value = Number(row.value);
  if (bound === undefined || row.value === "" || !Number.isFinite(value)) return null;
  const decimals = Number(row.decimals);
  return { kind: "stated", value, bound, decimals, unit: plainText(row.unit), term: plainText(row.term) };
}

/** Published tables put an apostrophe before a text that a spreadsheet would run. */
function plainText(cell: string): string {
  return cell.replace(/^'(?=[=+\-@＝＋－＠])/, "");
}

/** Reads the columns of a table that a program of another version may have written: it may have others as well. */
async function readColumns<C extends string>(
  file: TextFile,
  wanted: readonly C[],
  fault: (text: string) => void,
  onRow: (row: TableRow<C>) => void,
): Promise<void> {
  const list = createProblemList(file.file);
  await readTable(file, wanted, list, onRow);
  const error = list.problems.find(({ severity }) => severity === "error");
  if (error !== undefined) fault(`${file.file}：${error.what}`);
}
