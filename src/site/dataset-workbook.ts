/** The whole dataset as one Excel workbook, where it is small enough to be opened with ease. */
import { datasetWorkbook, editionNotes, zipParts } from "../core/take-away/index.ts";
import { cellsIn } from "./cells.ts";
import { publishedEdition } from "./edition-facts.ts";
import { dataset, indicators, offices, quality } from "./published.ts";
import { allReports } from "./reports.ts";

/** More values than this are for the CSV files: a workbook of them would be slow to make and to open. */
const mostValues = 50_000;

/** The first day that a ZIP archive knows. */
const day = new Date(1980, 0, 1);

export const hasWorkbook = dataset.counts.stated + dataset.counts.underReview <= mostValues;

const tables = () => ({
  themes: dataset.themes,
  offices,
  indicators,
  reports: [...allReports()],
  observations: dataset.years.map((year) => ({ year, cells: [...cellsIn(year)] })),
  quality,
});

/** The bytes of the workbook. */
export function workbook(): Uint8Array<ArrayBuffer> {
  const notes = [
    ...editionNotes(publishedEdition),
    ["数据", "各单位报告写明并公布的数值，一行一个；没有写明的没有行，不等于零。"],
    ["待核", "程序找到、等人核定的候选数，不计入任何统计。"],
    ["字段说明", "与网站上的 CSV、JSON 文件同源；各字段的说明见 datapackage.json。"],
  ] as const;
  return zipParts(datasetWorkbook(tables(), notes), day);
}
