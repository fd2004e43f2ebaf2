import { answer, type CompiledCues, explain, extractReport } from "../../src/core/report/index.ts";
import { readReport } from "./read-report.ts";

/** Where lines go: process.stdout and process.stderr, or a test's own. */
export interface Lines {
  readonly out: (line: string) => Promise<void>;
  readonly error: (line: string) => void;
}

/** Prints one JSON line a file; gives the number of files that could not be read. */
export async function printJson(
  files: readonly string[],
  cues: CompiledCues,
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
    const extraction = extractReport(read.text, cues);
    const { facts } = extraction;
    await out(
      JSON.stringify({
        file,
        office: facts.office,
        year: facts.year,
        issued: facts.issued === "" ? null : facts.issued,
        documentNumber: facts.documentNumber === "" ? null : facts.documentNumber,
        ...answer(extraction),
        ...(explained ? { quantities: explain(extraction) } : {}),
      }),
    );
  }
  return unusable;
}
