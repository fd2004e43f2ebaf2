import { parseXml } from "../parse-xml.ts";
import type { ListPlace, Numbering } from "./read-numbering.ts";
import { writeListNumber } from "./write-list-number.ts";

/** A paragraph whose properties are being read. */
interface Open {
  style: string;
  list: string | null;
  level: number | null;
  /** Where its number goes: behind its properties. */
  at: number;
}

/**
 * The XML of a document's body with the number that Word prints before a paragraph written into it as text: the
 * library that reads documents knows that a paragraph is numbered, but not how.
 */
export function numberParagraphs(xml: string, numbering: Numbering): string {
  const labels: { readonly at: number; readonly label: string }[] = [];
  const count = createCounter(numbering);
  const paragraphs: Open[] = [];
  let inProperties = 0;
  // A text box is written twice, for new programs and for old; mammoth reads what the old ones read.
  let inChoice = 0;
  parseXml(xml, {
    open: (name, attributes, at) => {
      if (name === "mc:Choice") inChoice += 1;
      const paragraph = paragraphs.at(-1);
      const value = attributes["w:val"] ?? "";
      if (name === "w:p") paragraphs.push({ style: "", list: null, level: null, at });
      else if (name === "w:pPr") inProperties += 1;
      // Tracked changes hold the old properties of the paragraph.
      else if (name === "w:pPrChange") inProperties -= 1;
      else if (paragraph !== undefined && inProperties > 0) {
        if (name === "w:pStyle") paragraph.style = value;
        else if (name === "w:numId") paragraph.list = value;
        else if (name === "w:ilvl") paragraph.level = Number(value);
      }
    },
    close: (name, at) => {
      if (name === "mc:Choice") inChoice -= 1;
      if (name === "w:pPrChange") inProperties += 1;
      if (name !== "w:pPr") {
        if (name === "w:p") paragraphs.pop();
        return;
      }
      inProperties -= 1;
      const paragraph = paragraphs.at(-1);
      if (paragraph === undefined || inProperties > 0 || inChoice > 0) return;
      const label = count(placeOf(paragraph, numbering));
      if (label !== "") labels.push({ at, label });
    },
  });
  return insert(xml, labels);
}

function placeOf({ style, list, level }: Open, numbering: Numbering): ListPlace | null {
  const styled = numbering.placeOfStyle(style);
  const place = { list: list ?? styled?.list ?? "0", level: level ?? styled?.level ?? 0 };
  return place.list === "0" ? null : place;
}

/** Counts the paragraphs of every list; a number begins anew below one of a higher level. */
function createCounter(numbering: Numbering): (place: ListPlace | null) => string {
  const counters = new Map<string, number[]>();
  return (place) => {
    const level = place === null ? null : numbering.levelOf(place);
    if (place === null || level === null) return "";
    const numbers = (counters.get(level.counter) ?? []).slice(0, place.level + 1);
    for (let at = 0; at <= place.level; at += 1) {
      const start = numbering.levelOf({ ...place, level: at })?.start ?? 1;
      numbers[at] = at < place.level ? (numbers[at] ?? start) : (numbers[at] ?? start - 1) + 1;
    }
    counters.set(level.counter, numbers);
    if (level.format === "bullet" || level.format === "none") return "";
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = numbering.levelOf({ ...place, level: at })?.format ?? "decimal";
      return writeListNumber(numbers[at] ?? 1, format);
    });
  };
}

function insert(xml: string, labels: readonly { readonly at: number; readonly label: string }[]): string {
  let numbered = "";
  let done = 0;
  for (const { at, label } of labels) {
    numbered += `${xml.slice(done, at)}<w:r><w:t xml:space="preserve">${escapeXml(label)}</w:t></w:r>`;
    done = at;
  }
  return numbered + xml.slice(done);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
