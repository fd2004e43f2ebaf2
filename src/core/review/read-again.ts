import type { Report } from "../model/index.ts";
import type { ReportDocument } from "../publish/index.ts";
import { textStateOf } from "../publish/report-source.ts";
import { readText } from "../quote/index.ts";
import { answer, type CompiledCues, explain, extractReport, type ReportFlag } from "../report/index.ts";
import type { FreshReading } from "./review-cells.ts";
import { showText } from "./show-text.ts";
import type { ShownParagraph } from "./view.ts";
import { withoutText } from "./without-text.ts";

/** What a report's file gives for reviewing its figures. */
export interface ReportReading {
  /** Why the text is not shown, in Chinese; "" where it is. */
  readonly withoutText: string;
  readonly paragraphs: readonly ShownParagraph[];
  readonly flags: readonly ReportFlag[];
  readonly fresh: FreshReading | null;
}

/** Reads the text of a report once more, for the reasons behind its proposals. */
export function readAgain(report: Report, document: ReportDocument, cues: CompiledCues): ReportReading {
  const state = textStateOf(report, document, "full");
  if (state !== "full" || document.kind !== "text") {
    return { withoutText: withoutText(report, state, document), paragraphs: [], flags: [], fresh: null };
  }
  const extraction = extractReport(document.text, cues, report.year);
  const { observations, candidates, flags } = answer(extraction);
  const several = candidates.flatMap(({ indicator, values }) =>
    values.map((value) => ({ ...value, indicator })),
  );
  const read = readText(document.text, report.year);
  const fresh = { read, values: [...observations, ...several], quantities: explain(extraction) };
  return { withoutText: "", paragraphs: showText(read), flags, fresh };
}
