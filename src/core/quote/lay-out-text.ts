import { toOriginal } from "../report/normalise-text.ts";
import type { Paragraph, SectionKind } from "../report/outline.ts";
import { readFacts } from "../report/read-facts.ts";
import type { Place } from "./quote.ts";
import { paragraphAt, type ReadText, readable } from "./read-text.ts";
import { toNormal } from "./to-normal.ts";

/** What a paragraph is in the document, for setting it. */
export const paragraphKinds = ["number", "title", "salutation", "heading", "text", "closing"] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** A place of the original that is marked under a name. */
export interface Mark extends Place {
  readonly id: string;
}

/** A piece of a paragraph under one and the same marks. */
export interface TextRun {
  readonly text: string;
  /** The stretch of the original that it was made of. */
  readonly place: Place;
  /** Ids, outermost first: a mark that begins earlier, or ends later, holds the others. */
  readonly marks: readonly string[];
  /** Whether it is of a heading that the paragraph goes on from: （一）强化学习。 */
  readonly lead: boolean;
}

/** A paragraph of a report as it is shown. */
export interface TextParagraph {
  readonly kind: ParagraphKind;
  /** Of a heading, 1 for the widest of the document; else null. */
  readonly level: number | null;
  /** Whether it tells of results, problems or plans. */
  readonly section: SectionKind;
  readonly runs: readonly TextRun[];
}

/** Lines that are one paragraph, with what the outline says of it. */
interface Group extends Place {
  readonly text: string;
  readonly section: SectionKind;
  readonly level: number | null;
  /** Where the heading ends that it is or begins with; its own start where there is none. */
  readonly leadEnd: number;
}

type Heading = NonNullable<Paragraph["heading"]>;

/** A heading longer than this is a sentence that happens to have a number before it. */
const longestHeading = 60;
const longestLead = 30;

/**
 * The whole text, paragraph by paragraph, in runs under the same marks. Every character stands in one run, save
 * blanks at the ends of lines, page numbers and signs that cannot be seen.
 */
export function layOutText(read: ReadText, marks: readonly Mark[]): TextParagraph[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const groups = groupLines(read);
  const kinds = kindsOf(read, groups);
  const levels = [
    ...new Set(groups.filter((_, at) => kinds[at] === "heading").map(({ level }) => level)),
  ].sort((a, b) => Number(a) - Number(b));
  return groups.flatMap((group, at) => {
    const kind = kinds[at] ?? "text";
    const runs = runsOf(read, group, kind === "text" ? group.leadEnd : group.start, sorted);
    const level = kind === "heading" ? levels.indexOf(group.level) + 1 : null;
    return runs.length === 0 ? [] : [{ kind, level, section: group.section, runs }];
  });
}

function groupLines(read: ReadText): Group[] {
  const places: Place[] = [];
  for (const { start, end, joined } of read.lines) {
    const last = joined ? places.pop() : undefined;
    places.push({ start: last?.start ?? start, end });
  }
  return places.map((place) => {
    const paragraph = paragraphAt(read, toNormal(read.normal, place).start);
    const { heading = null, kind = "results" } = paragraph ?? {};
    const leadEnd = heading === null ? place.start : leadOf(read, place, heading);
    const text = readable(read, place);
    return { ...place, text, section: kind, level: heading?.level ?? null, leadEnd };
  });
}

/** Where a heading ends, with its full stop, or the paragraph's start where it is a sentence or too long for one. */
function leadOf(read: ReadText, { start, end }: Place, heading: Heading): number {
  const [last, next] = [heading.end - 1, heading.end].map((at) => toOriginal(read.normal, at, at + 1).end);
  const stopped = /[。：]/.test(read.normal.text.charAt(heading.end));
  const lead = (stopped ? next : last) ?? start;
  if (lead >= end) return end - start <= longestHeading && (!stopped || heading.level <= 1) ? end : start;
  return stopped && lead - start <= longestLead ? lead : start;
}

const salutation = /^(?!.*(?:如下|报告|汇报))[^。；\d]{1,24}[：:]$/;
const dateLine = /^[（(]?(?:20\d\d|二[〇零○O][〇零○O一二三四五六七八九]{2})年.{1,3}月.{1,3}日[）)]?$/;

function kindsOf(read: ReadText, groups: readonly Group[]): ParagraphKind[] {
  const squeezed = groups.map(({ text }) => text.replace(/\s/g, ""));
  const { title, documentNumber } = readFacts(read.normal);
  const titles = titleLines(squeezed, title);
  const number = documentNumber === "" ? -1 : squeezed.indexOf(documentNumber);
  const firstHeading = groups.findIndex(({ level }) => level !== null);
  const closings = closingLines(squeezed);
  return groups.map(({ level, leadEnd, start, end }, at) => {
    const text = squeezed[at] ?? "";
    if (at === number) return "number";
    if (titles.has(at)) return "title";
    if (closings.has(at)) return "closing";
    if (level !== null && leadEnd > start && leadEnd >= end) return "heading";
    const early = firstHeading === -1 ? at < 6 : at < firstHeading;
    return early && salutation.test(text) ? "salutation" : "text";
  });
}

/** The lines at the head that make the title together. */
function titleLines(squeezed: readonly string[], title: string): ReadonlySet<number> {
  for (let first = 0; title !== "" && first < Math.min(12, squeezed.length); first += 1) {
    let joined = "";
    for (let last = first; joined.length < title.length && last < squeezed.length; last += 1) {
      joined += squeezed[last];
      if (joined === title) return new Set(squeezed.keys().filter((at) => at >= first && at <= last));
    }
  }
  return new Set();
}

/** The date at the end, with the short line of the signature before it. */
function closingLines(squeezed: readonly string[]): ReadonlySet<number> {
  const date = squeezed.findLastIndex((text) => dateLine.test(text));
  if (date === -1 || date < squeezed.length - 4) return new Set();
  const signature = squeezed[date - 1] ?? "";
  const signed = signature.length <= 30 && !/[。；，：]/.test(signature);
  return new Set(signed ? [date - 1, date] : [date]);
}

function runsOf(read: ReadText, { start, end }: Place, leadEnd: number, marks: readonly Mark[]): TextRun[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = [start, end, leadEnd, ...inside.flatMap((mark) => [mark.start, mark.end])];
  const cuts = [...new Set(edges.filter((at) => at >= start && at <= end))].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? start;
    const place = { start: from, end: to };
    const text = readable(read, place);
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return text === "" ? [] : [{ text, place, marks: over.map(({ id }) => id), lead: to <= leadEnd }];
  });
}
