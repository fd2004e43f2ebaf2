import { max, sum } from "d3";
import type { Report, Yearbook } from "../../src/core/model/index.ts";
import { tellProblems } from "../command/tell-problems.ts";
import { readData } from "../read-data.ts";

/** What archiving asks of a data folder; plain data, without its rows. */
export interface ExaminedData {
  /** The problems in words, or "". */
  readonly told: string;
  /** null where there are errors. */
  readonly found: FoundData | null;
}

export interface FoundData {
  readonly yearbook: Yearbook;
  /** The years of the reports, ascending. */
  readonly years: readonly number[];
  /** The years whose tables have rows. */
  readonly tables: readonly number[];
  /** Those that name a file, in the order of their table. */
  readonly reports: readonly Pick<Report, "year" | "file" | "sha256">[];
  /** The newest date of issue (YYYY-MM-DD), or "". */
  readonly newest: string;
  /** Rows of indicators that are held back. */
  readonly withheldValues: number;
}

/** Reads a data folder and lets it go again. */
export async function examineData(data: string): Promise<ExaminedData> {
  const { dataset, years: tables, problems } = await readData(data);
  const told = problems.length > 0 ? `${await tellProblems(problems)}\n\n` : "";
  if (dataset === null) return { told, found: null };
  const { yearbook, indicators, reports, observations } = dataset;
  const heldBack = new Set(indicators.filter(({ publish }) => !publish).map(({ id }) => id));
  const found = {
    yearbook,
    years: [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b),
    tables: [...tables].flatMap(([year, rows]) => (rows.length > 0 ? [year] : [])),
    reports: reports
      .filter(({ file }) => file !== "")
      .map(({ year, file, sha256 }) => ({ year, file, sha256 })),
    newest: max(reports, ({ issued }) => issued) ?? "",
    withheldValues:
      heldBack.size === 0 ? 0 : sum(observations, ({ indicator }) => Number(heldBack.has(indicator))),
  };
  return { told, found };
}
