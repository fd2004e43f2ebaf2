import type { OfficeKind } from "../model/index.ts";
import { parseChineseNumeral } from "../numerals/index.ts";
import { findIssueDate } from "./find-issue-date.ts";
import { findWriter } from "./find-writer.ts";
import { type NormalText, toOriginal } from "./normalise-text.ts";
import type { Span } from "./spans.ts";
import { type Line, linesOf } from "./text-lines.ts";

/** What a report says of itself; "" and null where it is silent. */
export interface ReportFacts {
  readonly office: { readonly name: string; readonly kind: OfficeKind } | null;
  /** Names of places before the office's name, as written: 丰沐区. */
  readonly places: readonly string[];
  readonly year: number | null;
  readonly title: string;
  readonly documentNumber: string;
  /** YYYY-MM-DD, or "". */
  readonly issued: string;
  /** It covers only a part of its year, such as its first half. */
  readonly partial: boolean;
}

/** The number may stand behind its label and before the name of who signed. */
const documentNumber =
  /^(?:(?:发文)?(?:文号|字号)：)?([一-龥]{1,12}[〔[【（]20\d\d[〕\]】）]第?\d{1,4}号)(?:签发人.{0,12})?$/;
const reportWord = /(?:报告|总结|汇报|自评|情况)$/;

/** What a report says of itself stands in its first words. */
const longestOpening = 400;

/** Reads title, office, year, document number and date of issue from a report's head and end. */
export function readFacts(normal: NormalText): ReportFacts {
  const lines = linesOf(normal.text);
  const head = lines.slice(0, 12);
  const numbered = head.find(({ text }) => documentNumber.test(text));
  const title = findTitle(head.filter((line) => line !== numbered));
  const place = findWriter(lines, title?.text ?? "");
  const written = (span: Span): string => {
    const { start, end } = toOriginal(normal, span.start, span.end);
    return normal.original.slice(start, end).replace(/\s+/g, "");
  };
  const opening = lines.find(({ text }) => text.length > 40)?.text.slice(0, longestOpening) ?? "";
  const issued = findIssueDate(lines);
  const year =
    yearIn(title?.text ?? "") ??
    yearIn(opening.replace(otherYears, "")) ??
    headingYear(lines) ??
    yearBefore(issued);
  return {
    office: place?.office ?? null,
    places: place?.places ?? [],
    year,
    title: title === null ? "" : written(title),
    documentNumber: numbered === undefined ? "" : written(numberIn(numbered)),
    issued,
    partial: partOfYear.test(title?.text ?? "") || partAnnounced.test(opening),
  };
}

const partOfYear = /[上下]半年|(?:第?[一二三四1-4]|前[三3])个?季度|半年(?:度|工作|总结|报告)/;
const partAnnounced = /现[将就对][^。]{0,24}[上下]半年[^。]{0,30}(?:报告|总结|汇报)/;

/** Where the number stands in a line that holds it. */
function numberIn({ start, text }: Line): Span {
  const [, written = ""] = documentNumber.exec(text) ?? [];
  const from = start + text.indexOf(written);
  return { start: from, end: from + written.length };
}

/** The title: short lines of the head up to the one that ends with 报告 or the like. */
function findTitle(head: readonly Line[]): Line | null {
  const long = head.findIndex(
    ({ text }) => text.length > 60 || /[。；]/.test(text) || /：$/.test(text) || /^一、/.test(text),
  );
  const short = long === -1 ? head : head.slice(0, long);
  const last = short.findLastIndex(({ text }) => reportWord.test(text.replace(/（[^）]*）$/, "")));
  const end = short[last];
  if (end === undefined) return null;
  let first = last;
  // The title of a report names its subject; a line before it belongs to it only when it is needed for that.
  while (first > 0 && last - first < 3 && !/20\d\d|二[〇零]/.test(short[first]?.text ?? "")) first -= 1;
  const whole = short.slice(first, last + 1);
  const joined = whole.map(({ text }) => text).join("");
  const before = short[first - 1];
  const names = /(?:街道|镇|乡)/;
  if (before !== undefined && !names.test(joined) && names.test(before.text)) {
    return { start: before.start, end: end.end, text: before.text + joined };
  }
  return { start: whole[0]?.start ?? end.start, end: end.end, text: joined };
}

/** Years that are part of a name or of a span of years. */
const otherYears = /《[^》]*》|20\d\d年?(?:-|至|到)20\d\d年?/g;
const yearWords = /(?<!\d|〔|\[|【)(20\d\d)年|(二[〇零][〇零一二三四五六七八九]{2})年/;

function yearIn(text: string): number | null {
  const match = yearWords.exec(text);
  if (match === null) return null;
  return match[1] === undefined ? parseChineseNumeral(match[2] ?? "") : Number(match[1]);
}

function headingYear(lines: readonly Line[]): number | null {
  const heading = lines.find(({ text }) => /^一、/.test(text) && yearIn(text) !== null);
  return heading === undefined ? null : yearIn(heading.text);
}

/** A report is issued in the year after the one that it reports on, or at that year's end. */
function yearBefore(issued: string): number | null {
  if (issued === "") return null;
  const [year = "", month = ""] = issued.split("-");
  return Number(month) >= 11 ? Number(year) : Number(year) - 1;
}
