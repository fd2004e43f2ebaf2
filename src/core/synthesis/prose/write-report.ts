import type { Report } from "../../model/index.ts";
import type { Row } from "../cell-rows.ts";
import type { DrawnOffice } from "../draw-office.ts";
import { drawsFor } from "../draws.ts";
import { bodyLines, type TextFaults } from "./body-lines.ts";
import { fillSlots } from "./fill-slots.ts";
import { drawTitle, endLines, headLines } from "./head-and-end.ts";
import { drawLayout, layOut } from "./lay-out.ts";
import { readMarks } from "./marked-text.ts";
import { toldRows } from "./told-row.ts";

/** Where a report tells a row, and in which words. */
export interface WrittenFigure {
  readonly row: Row;
  /** The quote, as UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly section: string;
}

export interface WrittenReport {
  readonly title: string;
  readonly text: string;
  readonly figures: readonly WrittenFigure[];
}

/**
 * Writes the yearly report of an office that tells these rows, of 1,500 to 12,000 characters or a little more. Beside
 * them stand many numbers that are no figures of the year. The same seed gives the same text.
 */
export function writeReport(
  seed: number,
  office: DrawnOffice,
  report: Report,
  rows: readonly Row[],
  faults: TextFaults,
): WrittenReport {
  const draws = drawsFor(seed, office.id, report.year, "prose");
  const title = drawTitle(office, report.year, draws);
  const told = toldRows(rows);
  const slots = { year: report.year, party: office.kind === "街道" ? "街道党工委" : `${office.kind}党委` };
  const lines = [
    ...headLines(office, { ...report, title }, draws),
    ...bodyLines(told, faults, draws).map((line) => fillSlots(line, slots, draws)),
    ...endLines(office, report, draws),
  ];
  const { text, marks } = readMarks(layOut(lines, drawLayout(draws)));
  const figures: WrittenFigure[] = [];
  let section = "";
  for (const { key, term, start, end } of marks) {
    const row = told.find((entry) => entry.key === key)?.row;
    if (row === undefined) section = term;
    else figures.push({ row, start, end, term, section });
  }
  return { title, text, figures };
}
