import { expect, test } from "vitest";
import { answerEntry } from "./answer-entry.ts";
import { readCsvSheet } from "./read-csv-sheet.ts";
import { readIndicatorTable } from "./read-indicator-table.ts";

const indicators = [
  { id: "handled", name: "矛盾纠纷排查受理数", unit: "件", units: ["件", "起"], headers: ["排查数"] },
  { id: "rate", name: "矛盾纠纷化解率", unit: "%", units: ["%"], headers: [] },
  { id: "events", name: "普法宣传活动", unit: "场次", units: ["场次", "场"], headers: ["普法宣传场次"] },
];

function read(csv: string, file = "街镇.csv", name = "") {
  const sheet = { ...readCsvSheet(csv), name };
  const { entries, faults, unknown, skipped } = readIndicatorTable(file, [sheet], indicators);
  const rows = entries.map(({ office, places, year, figures }) =>
    [
      office,
      ...places,
      year,
      ...figures.map((own) => `${own.indicator}=${own.value}${own.unit}@${own.place}`),
    ].join(" "),
  );
  return { rows, faults, unknown, skipped };
}

test("a sheet with a title, two header rows, remarks and a total", () => {
  const csv = `2024年度法治政府建设指标汇总表,,,,,
单位,矛盾纠纷排查受理数（件）,普法宣传,,化解情况,备注
,,场次,人数,矛盾纠纷化解率,
歇马街道,52,20,300,98.5%,甲
澄江镇办事处,≥50,—,,,
合计,102,20,300,,
填表人：张三,,,,,`;
  expect(read(csv)).toEqual({
    rows: [
      "歇马街道 2024 handled=52件@表格《街镇.csv》B4 events=20@表格《街镇.csv》C4 rate=98.5%@表格《街镇.csv》E4",
      "澄江镇 2024 handled=50件@表格《街镇.csv》B5",
    ],
    faults: [],
    unknown: ["人数"],
    skipped: [],
  });
});

test("a column of years, offices merged over their rows, columns of places, a row of units", () => {
  const csv = `区县,街镇,年度,排查数,矛盾纠纷化解率
,,,起,%
北碚区,歇马街道,2023,8,96
,,2024年,9,0.5`;
  expect(read(csv, "x.xlsx", "总表").rows).toEqual([
    "歇马街道 北碚区 2023 handled=8起@表格《x.xlsx》“总表”D3 rate=96%@表格《x.xlsx》“总表”E3",
    "歇马街道 2024 handled=9起@表格《x.xlsx》“总表”D4 rate=0.5%@表格《x.xlsx》“总表”E4",
  ]);
});

test.each([
  ["the title", "2023年统计表,\n街镇,排查数\n甲镇,5", "2022.csv", "2021年", 2023],
  ["the sheet's name", "街镇,排查数\n甲镇,5", "2022.csv", "2021年", 2021],
  ["the file's name", "街镇,排查数\n甲镇,5", "2025年上报2022年度.csv", "", 2022],
])("the year from %s", (_, csv, file, name, year) => {
  expect(read(csv, file, name).rows[0]).toContain(`甲镇 ${year} `);
});

test("ids and tabs, and a column of offices known by its cells", () => {
  expect(read("序号\t\tHandled\n1\t甲镇\t5\n2\t乙乡\t6", "2024.csv").rows).toHaveLength(2);
});

test("each fault names its cell and how to mend it", () => {
  const csv = "街镇,年度,排查数,矛盾纠纷化解率\n甲镇,2024,52/51,101%\n,,,\n乙镇,去年,5,\n,,7,\n丙镇,,8,";
  expect(read(csv).faults).toMatchInlineSnapshot(`
    [
      "C2：“矛盾纠纷排查受理数”的“52/51”有几个数，不知取哪一个；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "D2：“矛盾纠纷化解率”的“101%”率超过了100%；率在0到100之间，核对这个数",
      "B4：“去年”不是年度；写四位年份，例如 2024",
      "A5：看不出“乙镇”是哪一年的数；在表的标题、工作表名或文件名里写明年度，或加一列“年度”",
      "A6：看不出“丙镇”是哪一年的数；在表的标题、工作表名或文件名里写明年度，或加一列“年度”",
    ]
  `);
  expect(read("街镇,排查数\n,5\n甲镇,6", "a.csv", "表一").faults).toMatchInlineSnapshot(`
    [
      "“表一”A2：这一行没有街镇名称；补上，或删去这一行",
      "“表一”A3：看不出“甲镇”是哪一年的数；在表的标题、工作表名或文件名里写明年度，或加一列“年度”",
    ]
  `);
  expect(read("街镇,化解了多少\n甲镇,5").faults).toMatchInlineSnapshot(`
    [
      "没有认出指标的表头；表头要有一列“街镇”，其余各列写指标的名称，例如“矛盾纠纷排查受理数”",
    ]
  `);
});

test("two columns for one indicator that differ are candidates, equal ones one figure", () => {
  const answers = (csv: string) =>
    readIndicatorTable("2024.csv", [readCsvSheet(csv)], indicators).entries.map(answerEntry);
  expect(answers("街镇,排查数,handled\n甲镇,5,6\n乙镇,7,7")).toMatchObject([
    {
      office: { name: "甲镇", kind: "镇" },
      observations: [],
      candidates: [{ values: [{ value: 5 }, { value: 6 }] }],
    },
    {
      observations: [{ indicator: "handled", value: 7, status: "auto", quote: "7", start: null }],
      candidates: [],
    },
  ]);
});
