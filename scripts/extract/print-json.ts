import { basename } from "node:path";
import { answer, contractAnswer, explain, extractReport } from "../../src/core/report/index.ts";
import { answerEntry, readIndicatorTable } from "../../src/core/table/index.ts";
import type { ReadingCatalogue } from "./load-catalogue.ts";
import { readReport } from "./read-report.ts";

/** Where lines go: process.stdout and process.stderr, or a test's own. */
export interface Lines {
  readonly out: (line: string) => Promise<void>;
  readonly error: (line: string) => void;
}

/**
 * Prints one JSON line a report, and one an office and year of a table; gives the number of files, rows and cells that
 * could not be read.
 */
export async function printJson(
  files: readonly string[],
  { cues, columns }: ReadingCatalogue,
  explained: boolean,
  { out, error }: Lines,
): Promise<number> {
  let unusable = 0;
  for (const file of files) {
    const read = await readReport(file);
    if (read.kind === "fault") {
      error(`${file}: ${read.fault}`);
      unusable += 1;
      continue;
    }
    for (const note of read.notes) error(`${file}: ${note}`);
    if (read.kind === "table") {
      const { entries, faults, unknown, skipped } = readIndicatorTable(basename(file), read.sheets, columns);
      for (const fault of faults) error(`${file}: ${fault}`);
      for (const sheet of skipped) error(`${file}: 工作表“${sheet}”里没有指标的表头，没有读`);
      if (unknown.length > 0) error(`${file}: 没有认出的列：${unknown.join("、")}`);
      for (const entry of entries) {
        const told = answerEntry(entry);
        await out(JSON.stringify({ file, ...told, ...contractAnswer(told) }));
      }
      unusable += faults.length;
      continue;
    }
    const extraction = extractReport(read.text, cues);
    const { facts, flags } = extraction;
    await out(
      JSON.stringify({
        file,
        office: facts.office,
        year: facts.year,
        issued: facts.issued === "" ? null : facts.issued,
        documentNumber: facts.documentNumber === "" ? null : facts.documentNumber,
        ...contractAnswer(answer(extraction)),
        flags,
        ...(explained ? { quantities: explain(extraction) } : {}),
      }),
    );
  }
  return unusable;
}
