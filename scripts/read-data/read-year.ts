import {
  createProblemList,
  type KeptRows,
  type References,
  validateObservations,
} from "../../src/core/dataset/index.ts";
import type { Problem } from "../../src/core/model/index.ts";
import { openText } from "../open-text.ts";

/** A table of observations on the disk. */
export interface YearFile {
  readonly year: number;
  readonly path: string;
  /** The path as the person knows it. */
  readonly file: string;
}

/** A table as one thread can send it to another. */
export interface SentYear {
  /** null where it could not be opened. */
  readonly rows: KeptRows | null;
  readonly problems: readonly Problem[];
}

/** Reads and checks the table of a year. */
export async function readYear({ year, path, file }: YearFile, references: References): Promise<SentYear> {
  const opened = await openText(path);
  if (opened.kind === "absent") return { rows: null, problems: [] };
  const list = createProblemList(file);
  if (opened.kind === "fault") {
    list.error(opened.fault.line, null, opened.fault);
    return { rows: null, problems: list.problems };
  }
  const rows = await validateObservations({ file, text: opened.text }, year, references, list);
  return { rows: rows.keep(), problems: list.problems };
}
