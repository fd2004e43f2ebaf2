import type { Indicator, Observation, Report, TextChoice, TextState } from "../model/index.ts";
import { percentUnit } from "../model/index.ts";
import { type Place, quoteFigure, type ReadText, readText } from "../quote/index.ts";
import { sourceSentence } from "../wording/index.ts";
import type { ReportDocument } from "./report-document.ts";
import type { PublishedQuote, QualityFile } from "./schema.ts";

/** A published value or candidate of a report, with the name of its mark in the text. */
export interface SourceRow {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** The indicator's id; of a candidate with its number: study_training-2. */
  readonly mark: string;
}

/** What a report's file gives for its figures. */
export interface ReportSource {
  readonly state: TextState;
  /** null where nothing of the text is published. */
  readonly read: ReadText | null;
  readonly quotes: ReadonlyMap<Observation, PublishedQuote>;
  /** Where the marks of the quoted rows stand in the text. */
  readonly places: ReadonlyMap<Observation, Place>;
  /** What is wrong with the file, or null. */
  readonly fault: QualityFile["unquotedReports"][number] | null;
  /** Rows whose place does not hold their value. */
  readonly astray: readonly SourceRow[];
}

/** What may be quoted of a report: only the file that its figures were read from, and only what holds the figure. */
export function reportSource(
  report: Report,
  document: ReportDocument,
  rows: readonly SourceRow[],
  texts: TextChoice,
): ReportSource {
  const state = textStateOf(report, document, texts);
  if (document.kind !== "text" || (state !== "full" && state !== "quotes")) {
    return { ...nothing, state, fault: faultOf(report, document, state) };
  }
  const read = readText(document.text, report.year);
  const quotes = new Map<Observation, PublishedQuote>();
  const places = new Map<Observation, Place>();
  const astray: SourceRow[] = [];
  for (const row of rows) {
    const { start, end, value, bound } = row.observation;
    if (start === null || end === null) continue;
    const rate = row.indicator.unit === percentUnit;
    const found = quoteFigure(read, { start, end }, { value, bound, rate });
    if (found === null) astray.push(row);
    else {
      quotes.set(row.observation, { ...found.quote, mark: state === "full" ? row.mark : null });
      places.set(row.observation, found.place);
    }
  }
  return { state, read, quotes, places, fault: null, astray };
}

const nothing = { read: null, quotes: new Map(), places: new Map(), astray: [] };

/** What may be shown of a report's text where `texts` is what the operator chose. */
export function textStateOf(
  { file, sha256 }: Report,
  document: ReportDocument,
  texts: TextChoice,
): TextState {
  if (file === "") return "no_file";
  if (texts === "none") return "withheld";
  if (document.kind === "absent" || document.kind === "unreadable") return document.kind;
  if (sha256 === "") return "unhashed";
  if (sha256 !== document.sha256) return "changed";
  return document.kind === "table" ? "table" : texts;
}

function faultOf(
  { id, office, year, file, sha256 }: Report,
  document: ReportDocument,
  state: TextState,
): ReportSource["fault"] {
  if (state !== "changed" && state !== "unhashed" && state !== "unreadable") return null;
  const found = "sha256" in document ? document.sha256 : null;
  const why = document.kind === "unreadable" ? document.why : "";
  return {
    ...{ report: id, office, year, file, state, recorded: sha256 === "" ? null : sha256, found },
    message: sourceSentence({ state, file, recorded: sha256, found: found ?? "", why }),
  };
}
