import { extname } from "node:path";
import {
  type Answer,
  answer,
  type CompiledCues,
  extractReport,
  type ReportFacts,
} from "../../src/core/report/index.ts";
import type { Sheet } from "../../src/core/table/index.ts";
import { openReport, parseReport } from "./read-report.ts";

/** What a report's bytes say, whoever reads them and whenever: it can be kept. */
export type KeptReading =
  | {
      readonly kind: "report";
      readonly facts: ReportFacts;
      readonly answer: Answer;
      readonly notes: readonly string[];
    }
  | { readonly kind: "fault"; readonly fault: string };

/** What came of one file. */
export type FileReading =
  /** Its bytes have been read before. */
  | { readonly kind: "known"; readonly key: string }
  /** `reading`: a KeptReading as JSON, which is what is kept and what passes between threads. */
  | { readonly kind: "read"; readonly key: string; readonly reading: string }
  | { readonly kind: "table"; readonly sheets: readonly Sheet[]; readonly notes: readonly string[] }
  /** A fault of the moment: another try may find it otherwise. */
  | { readonly kind: "fault"; readonly fault: string };

/**
 * The name of what a file says: the hash of its bytes, and its extension, which has a say in how texts are read. It
 * begins with the hash.
 */
function keyOf(path: string, sha256: string): string {
  return `${sha256}${extname(path).toLowerCase()}`;
}

/** The hash of the bytes that a key names. */
export function sha256Of(key: string): string {
  return key.slice(0, 64);
}

/** Reads a file of any format that docs/extraction.md lists, unless `isKnown` of what its bytes say. */
export async function readOnce(
  path: string,
  cues: CompiledCues,
  isKnown: (key: string) => boolean,
): Promise<FileReading> {
  const opened = await openReport(path);
  if (opened.kind === "fault") return opened;
  const key = keyOf(path, opened.sha256);
  if (isKnown(key)) return { kind: "known", key };
  const parsed = await parseReport(path, opened.bytes);
  if (parsed.kind === "table") return parsed;
  if (parsed.kind === "fault" && !parsed.lasting) return { kind: "fault", fault: parsed.fault };
  return { kind: "read", key, reading: JSON.stringify(keep(parsed, cues)) };
}

function keep(
  parsed: Exclude<Awaited<ReturnType<typeof parseReport>>, { readonly kind: "table" }>,
  cues: CompiledCues,
): KeptReading {
  if (parsed.kind === "fault") return { kind: "fault", fault: parsed.fault };
  const extraction = extractReport(parsed.text, cues);
  return { kind: "report", facts: extraction.facts, answer: answer(extraction), notes: parsed.notes };
}
