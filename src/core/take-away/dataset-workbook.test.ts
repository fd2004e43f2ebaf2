import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readXlsx } from "../../../scripts/formats/read-xlsx.ts";
import { datasetWorkbook } from "./dataset-workbook.ts";
import { zipParts } from "./zip-parts.ts";

const read = (path: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../tests/fixtures/small-data/expected/${path}.json`, import.meta.url),
      "utf8",
    ),
  );
const dataset = read("dataset");
const tables = {
  themes: dataset.themes,
  offices: read("offices"),
  indicators: read("indicators"),
  reports: read("reports"),
  observations: dataset.years.map((year: number) => read(`observations/${year}`)),
  quality: read("quality"),
};
const day = new Date(1980, 0, 1);
const bytes = zipParts(datasetWorkbook(tables, [["版本", dataset.edition]]), day);

test("every published file is a sheet, and what waits for a person stands apart", async () => {
  const document = await readXlsx(Buffer.from(bytes));
  if (document.kind !== "table") throw new Error("no workbook");
  const sheets = new Map(document.sheets.map(({ name, rows }) => [name, rows]));
  expect([...sheets.keys()]).toEqual(["说明", "数据", "待核", "单位", "报告", "指标", "核对"]);
  const rows = (name: string) => (sheets.get(name) ?? []).slice(1);
  expect(rows("数据")).toHaveLength(dataset.counts.stated);
  expect(rows("待核").map((row) => row[13])).toEqual(rows("待核").map(() => "待核"));
  expect(rows("数据").map((row) => row[13])).not.toContain("待核");
  expect(rows("单位")).toHaveLength(dataset.counts.offices);
  expect(rows("报告")).toHaveLength(dataset.counts.reports);
  expect(rows("核对")).toHaveLength(tables.quality.flags.length);
  const told = [...(sheets.get("数据") ?? []), ...(sheets.get("待核") ?? [])].slice(0, 3);
  expect(told.map((row) => row.join("|")).join("\n")).toMatchInlineSnapshot(`
    "单位|省级|地级|县级|年份|专题|指标|数值|表述|原文单位|原文用语|章节|原句|状态|报告网址|备注|单位代号|指标代号
    甲街道|某省|某市|某区|2023|学法培训|中心组学习|10|确数|次|中心组学习|||已核实|https://example.org/a-2023||jia-a|study_center_group
    乙镇|某省|某市|某区|2023|普法宣传|普法活动|20|不少于|场|普法活动|||自动识别|https://example.org/b-2023||jia-b|publicity_events"
  `);
});

test("the same tables give the same bytes, and no file carries today", () => {
  expect(zipParts(datasetWorkbook(tables, [["版本", dataset.edition]]), day)).toEqual(bytes);
  // Day and time of the first file, as MS-DOS writes them: 1980-01-01, midnight.
  expect([...bytes.slice(10, 14)]).toEqual([0, 0, 33, 0]);
});
