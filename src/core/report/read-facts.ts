import { type OfficeKind, officeKinds } from "../model/index.ts";
import { parseChineseNumeral } from "../numerals/index.ts";
import { type NormalText, toOriginal } from "./normalise-text.ts";
import type { Span } from "./spans.ts";

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

type Line = Span & { readonly text: string };

const documentNumber = /^[一-龥]{1,12}[〔[【（]20\d\d[〕\]】）]第?\d{1,4}号$/;
const reportWord = /(?:报告|总结|汇报|自评|情况)$/;

/** Reads title, office, year, document number and date of issue from a report's head and end. */
export function readFacts(normal: NormalText): ReportFacts {
  const lines = linesOf(normal.text);
  const head = lines.slice(0, 12);
  const number = head.find(({ text }) => documentNumber.test(text));
  const title = findTitle(head.filter((line) => line !== number));
  const place = findOffice(lines, title?.text ?? "");
  const written = (span: Span): string => {
    const { start, end } = toOriginal(normal, span.start, span.end);
    return normal.original.slice(start, end).replace(/\s+/g, "");
  };
  const opening = lines.find(({ text }) => text.length > 40)?.text ?? "";
  const issued = findDate(lines);
  const year = yearIn(title?.text ?? "") ?? yearIn(opening) ?? headingYear(lines) ?? yearBefore(issued);
  return {
    office: place?.office ?? null,
    places: place?.places ?? [],
    year,
    title: title === null ? "" : written(title),
    documentNumber: number === undefined ? "" : written(number),
    issued,
    partial: partOfYear.test(title?.text ?? "") || partAnnounced.test(opening),
  };
}

const partOfYear = /[上下]半年|(?:第?[一二三四1-4]|前[三3])个?季度|半年(?:度|工作|总结|报告)/;
const partAnnounced = /现[将就对][^。]{0,24}[上下]半年[^。]{0,30}(?:报告|总结|汇报)/;

function linesOf(text: string): Line[] {
  let start = 0;
  const lines: Line[] = [];
  for (const line of text.split("\n")) {
    // A zero among Chinese digits is often typed as the letter O.
    const text = line.replace(/二[Oo0](?=[一二三四五六七八九])/g, "二〇");
    if (line !== "") lines.push({ start, end: start + line.length, text });
    start += line.length + 1;
  }
  return lines;
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

const officeName =
  /([一-龥]{1,20}?)(街道|镇|乡)(?=办事处|人民政府|党工委|工委|党委|工作委员会|委员会|关于|20\d\d|二[〇零]|法治|依法|政府|坚持|以|在|深入|认真|紧|严格|始终|持续|全面|积极|按|贯彻|高度|，|$)/g;
const wide = /(?:中共|中国共产党|共产党)/;
const place = /^([一-龥]{1,8}?(?:特别行政区|自治区|自治州|自治县|省|市|区|县|旗|州|盟))(?=[一-龥]{2})/;

/** The office that writes: named in the title, in the signature, or at the beginning. */
function findOffice(
  lines: readonly Line[],
  title: string,
): { readonly office: NonNullable<ReportFacts["office"]>; readonly places: readonly string[] } | null {
  const signature = lines.slice(-6).filter(({ text }) => text.length <= 40);
  const opening = lines.find(({ text }) => text.length > 40)?.text.slice(0, 300) ?? "";
  const texts = [
    title,
    ...signature.map(({ text }) => text),
    ...lines.slice(0, 4).map(({ text }) => text.slice(0, 60)),
    ...opening.split(/[，。；：]/),
  ];
  const all = lines
    .slice(0, 400)
    .map(({ text }) => text)
    .join("\n")
    .slice(0, 20_000);
  for (const text of texts) {
    for (const match of text.matchAll(officeName)) {
      const [, stem = "", kind = ""] = match;
      const clean = stem.replace(
        /^.*(?:中共|中国共产党|关于|[省市区县州]委(?!员)|年度?|现将|是|我|全|本|各|将)/,
        "",
      );
      const cut = cutPlaces(clean, kind, all);
      if (cut === null) continue;
      return {
        office: { name: cut.name, kind: officeKinds.find((entry) => entry === kind) ?? "街道" },
        places: cut.places,
      };
    }
  }
  return null;
}

/** The name without the places before it: 丰沐区锦槐街道 is 锦槐街道 of 丰沐区. */
function cutPlaces(
  stem: string,
  kind: string,
  text: string,
): { readonly name: string; readonly places: readonly string[] } | null {
  let rest = stem.replace(wide, "");
  const places: string[] = [];
  for (let match = place.exec(rest); match !== null; match = place.exec(rest)) {
    const [, name = ""] = match;
    const tail = rest.slice(name.length);
    // A name such as 市中街道 or 城区街道 holds the word itself; it also stands alone in the text.
    if (
      name.length < 2 ||
      (new RegExp(`[^一-龥]${rest}${kind}`).test(text) &&
        !new RegExp(`[^一-龥]${tail}${kind}`).test(text) &&
        places.length > 0)
    )
      break;
    places.push(name);
    rest = tail;
  }
  return rest === "" || rest.length > 10 || /[的和与及]/.test(rest)
    ? null
    : { name: `${rest}${kind}`, places };
}

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

const dateLine =
  /(20\d\d|二[〇零][〇零一二三四五六七八九]{2})[年\-./](\d{1,2}|[一二三四五六七八九十]{1,2})[月\-./](\d{1,2}|[一二三四五六七八九十]{1,3})日?$/;

/**
 * The date of issue: at the end of a short line near the end, or named as such in the head. The date of printing
 * (印发) stands for it only where there is no other.
 */
function findDate(lines: readonly Line[]): string {
  const printed = ({ text }: Line): boolean => /印发$/.test(text);
  const short = lines
    .slice(-10)
    .filter(({ text }) => text.length <= 40)
    .toReversed();
  const tail = [...short.filter((line) => !printed(line)), ...short.filter(printed)];
  const head = lines
    .slice(0, 12)
    .filter(({ text }) =>
      /(?:发布|成文|印发|签发|生成)(?:日期|时间)|^（?20\d\d年\d{1,2}月\d{1,2}日）?$/.test(text),
    );
  for (const { text } of [...tail, ...head]) {
    const match = dateLine.exec(text.replace(/(?:印发|发布)$|[（）]/g, ""));
    if (match === null) continue;
    const [, year = "", month = "", day = ""] = match.map((part) =>
      /^\d+$/.test(part) ? part : String(parseChineseNumeral(part) ?? ""),
    );
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return "";
}
