import { coverages, type Report } from "../model/index.ts";
import { normaliseCell, showCell } from "../text/index.ts";
import { ownText } from "./own-text.ts";
import { parseChoice } from "./parse-choice.ts";
import { parseDate } from "./parse-date.ts";
import { parseReportFile } from "./parse-report-file.ts";
import { parseSha256 } from "./parse-sha256.ts";
import { parseText } from "./parse-text.ts";
import { parseUrl } from "./parse-url.ts";
import { parseYear } from "./parse-year.ts";
import type { Parsed, ProblemList } from "./problem-list.ts";
import { readTable } from "./read-table.ts";
import { createReference } from "./reference.ts";
import type { TextFile } from "./text-file.ts";
import { createTextPool } from "./text-pool.ts";

/** Columns of the file, in their usual order. */
export const reportColumns = [
  "id",
  "office",
  "year",
  "title",
  "document_number",
  "issued",
  "url",
  "file",
  "sha256",
  "coverage",
  "note",
] as const;

export interface ValidReports {
  readonly reports: readonly Report[];
  /** Ids of all rows, also of those with other faults; null where the file could not be read as a table. */
  readonly known: ReadonlySet<string> | null;
}

/** `offices`: the known ids, or null where they could not be read and nothing can be said of them. */
export async function validateReports(
  file: TextFile,
  offices: ReadonlySet<string> | null,
  list: ProblemList,
): Promise<ValidReports> {
  const reports: Report[] = [];
  const lines = new Map<string, number>();
  const pool = createTextPool();
  const parseOffice = createReference(offices, "街镇", "offices.csv");
  const usable = await readTable(file, reportColumns, list, (row, line) => {
    const office = list.take(line, "office", parseOffice(row.office));
    const year = list.take(line, "year", parseYear(row.year));
    const id =
      office === null || year === null
        ? null
        : list.take(line, "id", parseReportId(row.id, `${office}-${year}`, lines));
    const title = list.take(line, "title", parseText(row.title));
    const documentNumber = list.take(line, "document_number", parseText(row.document_number));
    const issued = list.take(line, "issued", parseDate(row.issued));
    if (issued !== null && issued !== "" && year !== null && !followsYear(issued, year)) {
      const mend = "核对 issued 和 year：报告通常在当年年底或次年发布";
      list.warn(line, "issued", { what: `${issued} 与所述的 ${year} 年相距太远`, mend });
    }
    const url = list.take(line, "url", parseUrl(row.url));
    const path = list.take(line, "file", parseReportFile(row.file));
    const sha256 = list.take(line, "sha256", parseSha256(row.sha256));
    const coverage = list.take(line, "coverage", parseChoice(row.coverage, coverages));
    const note = list.take(line, "note", parseText(row.note));
    if (row.url === "" && row.file === "" && row.note === "") {
      const mend = "填写 url，或在 note 说明报告从哪里来";
      list.warn(line, "url", { what: "没有网址，没有报告文件，也没有说明来源", mend });
    }
    lines.set(office === null || year === null ? normaliseCell(row.id) : `${office}-${year}`, line);
    if (office === null || year === null || id === null || title === null || documentNumber === null) return;
    if (issued === null || url === null || path === null || sha256 === null) return;
    if (coverage === null || note === null) return;
    reports.push({
      id: ownText(id),
      office: pool(office),
      year,
      title: ownText(title),
      documentNumber: ownText(documentNumber),
      issued: pool(issued),
      url: ownText(url),
      file: ownText(path),
      sha256: ownText(sha256),
      coverage,
      note: pool(note),
    });
  });
  if (usable && lines.size === 0 && list.problems.length === 0) {
    list.warn(null, null, { what: "只有表头，没有任何报告", mend: "每份报告写一行" });
  }
  return { reports, known: usable ? new Set(lines.keys()) : null };
}

/** Reports are issued at the end of their year or soon after it; some are put on a website years later. */
function followsYear(issued: string, year: number): boolean {
  const issuedYear = Number(issued.slice(0, 4));
  return issuedYear >= year && issuedYear <= year + 5;
}

function parseReportId(cell: string, expected: string, lines: ReadonlyMap<string, number>): Parsed<string> {
  const first = lines.get(expected);
  if (first !== undefined) {
    const mend = "一个街镇一年只有一份报告；删去一行，或改正 office 和 year";
    return { what: `${expected} 与第 ${first} 行重复`, mend };
  }
  if (normaliseCell(cell) === expected) return { value: expected };
  const what = cell === "" ? "没有填写" : `${showCell(cell)} 与这一行的街镇和年份对不上`;
  return { what, mend: `写成 ${expected}` };
}
