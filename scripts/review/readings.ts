import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../../src/core/model/index.ts";
import type { CompiledCues } from "../../src/core/report/index.ts";
import { type ReportReading, readAgain } from "../../src/core/review/index.ts";
import { readDocuments } from "../build/read-documents.ts";

/** A person goes forth and back between a few reports. */
const kept = 6;

/** Reads the files of reports; those that were read last are kept while they are the same. */
export class Readings {
  readonly #folder: string;
  readonly #readings = new Map<string, Promise<ReportReading>>();

  /** `folder` is data/reports/. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(report: Report, cues: CompiledCues, catalogue: string): Promise<ReportReading> {
    const found = report.file === "" ? null : await stat(join(this.#folder, report.file)).catch(() => null);
    const state = found === null ? "-" : `${found.ino}.${found.size}.${found.mtimeMs}`;
    const key = [report.id, report.file, report.sha256, state, catalogue].join(" ");
    const reading = this.#readings.get(key) ?? this.#readAnew(report, cues);
    this.#readings.delete(key);
    this.#readings.set(key, reading);
    for (const old of [...this.#readings.keys()].slice(0, -kept)) this.#readings.delete(old);
    return reading;
  }

  async #readAnew(report: Report, cues: CompiledCues): Promise<ReportReading> {
    const document =
      report.file === "" ? { kind: "absent" as const } : await readDocuments(this.#folder)(report);
    return readAgain(report, document, cues);
  }
}
