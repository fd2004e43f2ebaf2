import { parseChineseNumeral } from "../numerals/index.ts";
import type { Line } from "./text-lines.ts";

/** A date that the head of a page or a document names as its own. */
const namedDate =
  /(?:发布|公开|成文|印发|签发|生成|发文|制发)(?:日期|时间)：?(20\d\d[年\-./]\d{1,2}[月\-./]\d{1,2}日?)/;
const dateLine =
  /(20\d\d|二[〇零][〇零一二三四五六七八九]{2})[年\-./](\d{1,2}|[一二三四五六七八九十]{1,2})[月\-./](\d{1,2}|[一二三四五六七八九十]{1,3})日?$/;

/**
 * The date of issue: at the end of a short line near the end, or named as such in the head. The date of printing
 * (印发) stands for it only where there is no other.
 */
export function findIssueDate(lines: readonly Line[]): string {
  const printed = ({ text }: Line): boolean => /印发$/.test(text);
  const short = lines
    .slice(-10)
    .filter(({ text }) => text.length <= 40)
    .toReversed();
  const tail = [...short.filter((line) => !printed(line)), ...short.filter(printed)];
  const head = lines.slice(0, 12).flatMap(({ text }) => {
    const named = namedDate.exec(text)?.[1] ?? /^（?(20\d\d年\d{1,2}月\d{1,2}日)）?$/.exec(text)?.[1];
    return named === undefined ? [] : [{ text: named }];
  });
  for (const { text } of [...tail, ...head]) {
    const match = dateLine.exec(
      text.replace(/（?此件(?:主动|依申请)?(?:不予)?公开(?:发布)?）?$|(?:印发|发布)$|[（）]/g, ""),
    );
    if (match === null) continue;
    const [, year = "", month = "", day = ""] = match.map((part) =>
      /^\d+$/.test(part) ? part : String(parseChineseNumeral(part) ?? ""),
    );
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return "";
}
