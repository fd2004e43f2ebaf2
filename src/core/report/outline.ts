import type { NormalText } from "./normalise-text.ts";

/** What a section holds: results of the year, problems, or plans. Only results are figures of the year. */
export type SectionKind = "results" | "problems" | "plans";

/** A paragraph of the text with what its headings say of it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** The nearest heading, or "". */
  readonly section: string;
  /** All headings above it. */
  readonly topic: string;
  readonly kind: SectionKind;
  /** The year that the nearest such heading above it names, or null. */
  readonly headingYear: number | null;
  /** The heading that it is or begins with; null where it has none. */
  readonly heading: {
    /** 0 and 1 are the widest: 第一部分 and 一、. */
    readonly level: number;
    /** Behind the title, with its number. */
    readonly end: number;
  } | null;
}

/** A heading that names a year. */
export interface DatedHeading {
  readonly title: string;
  readonly year: number;
  readonly kind: SectionKind;
  readonly start: number;
  readonly end: number;
}

export interface Outline {
  readonly paragraphs: readonly Paragraph[];
  readonly datedHeadings: readonly DatedHeading[];
}

interface Heading {
  readonly level: number;
  readonly title: string;
  readonly kind: SectionKind | null;
  readonly year: number | null;
  /** Length of the title with its number. */
  readonly length: number;
}

const markers: readonly RegExp[] = [
  /^第[一二三四五六七八九十]+[部章]分?、?/,
  /^[一二三四五六七八九十]{1,3}、/,
  /^（[一二三四五六七八九十]{1,3}）/,
  /^\d{1,2}[.、](?!\d)|^\d{1,2}\.\d{1,2}、?(?=[一-龥])/,
  /^（\d{1,2}）/,
];
const problems =
  /存在.{0,8}(?:问题|不足|困难|短板|差距|薄弱环节)|(?:问题|不足|困难|短板|差距|薄弱环节)(?:及|和|与|、)?(?:其?原因(?:分析)?|建议|对策|打算|改进.{0,6}|努力方向)?$|^(?:短板|弱项|问题|不足)/;
const plans =
  /下一?步|下一?阶段|下一?年度|新的一年|今后|明年|来年|努力方向|(?:工作|重点)(?:安排|打算|计划|思路|规划|设想)$|^(?:打算|计划|展望)$|(?:打算|思路|设想)$/;
const solved = /针对|围绕|聚焦|解决|破解|补齐|整改|查找|坚持/;

/** Cuts a text into paragraphs under their headings. */
export function outline({ text }: NormalText, year: number | null): Outline {
  const paragraphs: Paragraph[] = [];
  const datedHeadings: DatedHeading[] = [];
  let path: readonly Heading[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const heading = readHeading(line, year);
    if (heading !== null) {
      path = [...path.filter(({ level }) => level < heading.level), heading];
      const kind = kindOf(path);
      if (heading.year !== null) datedHeadings.push({ ...heading, year: heading.year, kind, start, end });
    }
    const headingYear = path.findLast((entry) => entry.year !== null && entry.kind === null)?.year ?? null;
    const topic = path.map(({ title }) => title).join("。");
    paragraphs.push({
      ...{ start, end, section: path.at(-1)?.title ?? "", topic, kind: kindOf(path), headingYear },
      heading: heading === null ? null : { level: heading.level, end: start + heading.length },
    });
    start = end + 1;
  }
  return { paragraphs, datedHeadings };
}

function kindOf(path: readonly Heading[]): SectionKind {
  return path.find(({ kind }) => kind !== null)?.kind ?? "results";
}

/** The heading that a line is or begins with, or null. */
function readHeading(line: string, year: number | null): Heading | null {
  const level = markers.findIndex((marker) => marker.test(line));
  const title = (/^[^。：；]*/.exec(line)?.[0] ?? "").slice(0, 80);
  const { length } = title;
  const bare = level === -1 ? title : title.replace(markers[level] ?? "", "");
  if (level === -1) {
    // Without a number, only a short line of its own that names problems or plans is a heading.
    if (line.length > 24 || /[。；，]/.test(line)) return null;
    const kind = kindOfTitle(bare, year);
    return kind === null ? null : { level: 1, title, kind, year: headingYear(bare), length };
  }
  const whole = level === 1 || title.length === line.length || /^[。：]/.test(line.slice(title.length));
  if (!whole && level > 1) return { level, title: bare.slice(0, 40), kind: null, year: null, length };
  return { level, title, kind: kindOfTitle(bare, year, level), year: headingYear(bare), length };
}

function kindOfTitle(title: string, year: number | null, level = 1): SectionKind | null {
  if (level > 1 && solved.test(title)) return null;
  const named = headingYear(title);
  const later = level === 1 && named !== null && year !== null && named > year;
  if (problems.test(title) && !/^(?:针对|聚焦|围绕|坚持|解决|破解)/.test(title)) return "problems";
  if (later && !/总结|成效|情况|举措|做法/.test(title)) return "plans";
  if (/总结|成效|情况|举措|做法|开展|推进|落实/.test(title) && !/下一?步|打算|计划/.test(title)) return null;
  return plans.test(title) ? "plans" : null;
}

function headingYear(title: string): number | null {
  const match = /(?<!\d)(20\d\d)年/.exec(title);
  return match === null ? null : Number(match[1]);
}
