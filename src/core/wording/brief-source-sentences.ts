import { howMany } from "./how-many.ts";

/** What a brief rests on. */
export interface BriefSource {
  readonly year: number;
  readonly coverage: { readonly reports: number; readonly full: number; readonly opening: number };
  /** Newest date of issue among the reports (YYYY-MM-DD), or "". */
  readonly dateOfRecord: string;
  readonly edition: string;
}

/** How many reports, how far they were read, and which edition of the yearbook tells of them. */
export function briefSourceSentences({
  year,
  coverage,
  dateOfRecord,
  edition,
}: BriefSource): readonly [reports: string, edition: string] {
  const { reports, full, opening } = coverage;
  const read = [
    ...(full === 0 ? [] : [`已读全文${howMany(full, "份")}`]),
    ...(opening === 0 ? [] : [`仅读开头${howMany(opening, "份")}`]),
  ];
  const until = dateOfRecord === "" ? "" : `年鉴数据截至${chineseDate(dateOfRecord)}，`;
  return [
    `数字摘自${howMany(reports, "份")}${year}年度法治政府建设情况报告（${read.join("，")}）；每个数字的原话、章节和网址见年鉴各单位页。`,
    `${until}版本${edition}。`,
  ];
}

/** 2026-03-12 as 2026年3月12日. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split("-");
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}
