import { expect, test } from "vitest";
import { citation } from "./citation.ts";
import type { EditionFacts } from "./edition-facts.ts";
import { fileName } from "./file-name.ts";
import { iframeLine } from "./iframe-line.ts";
import { tableNotes } from "./table-notes.ts";

const facts: EditionFacts = {
  title: "法治年鉴",
  publisher: "某区司法局",
  licence: { name: "CC BY 4.0", url: "https://example.org/by" },
  dateOfRecord: "2026-03-31",
  edition: "abcdef123456",
  snapshot: "",
  notice: "",
};

test.each([
  [
    "2024年矛盾纠纷化解",
    facts,
    "某区司法局，《法治年鉴》“2024年矛盾纠纷化解”，数据截至2026-03-31，版本abcdef123456。",
  ],
  ["", { ...facts, publisher: "", dateOfRecord: null }, "《法治年鉴》，版本abcdef123456。"],
  [
    "西兴街道",
    { ...facts, publisher: "", snapshot: "2024年度归档 第1版", notice: "虚构数据，仅供演示" },
    "【虚构数据】《法治年鉴》“西兴街道”，数据截至2026-03-31，2024年度归档 第1版，版本abcdef123456。",
  ],
])("cites “%s”", (part, of, expected) => {
  expect(citation(of, part)).toBe(expected);
});

test.each([
  ["2024年矛盾纠纷化解", "2024年矛盾纠纷化解.png"],
  ['有报告/已知单位: "甲"?', "有报告 已知单位 甲.png"],
  ["..", "年鉴.png"],
  ["字".repeat(200), `${"字".repeat(80)}.png`],
])("a file is named for “%s”", (title, expected) => {
  expect(fileName(title, "png")).toBe(expected);
});

test("the line that embeds a chart", () => {
  expect(iframeLine("https://example.org/f/embed/a.html", '“甲”<"乙">', 640)).toBe(
    '<iframe src="https://example.org/f/embed/a.html" title="“甲”&lt;&quot;乙&quot;&gt;" width="100%" height="640" style="border:0" loading="lazy"></iframe>',
  );
});

test("notes tell where a table comes from, and explain the words that occur in it", () => {
  const notes = tableNotes(
    {
      columns: [{ head: "件：说明", kind: "text" }],
      rows: [["不少于，自动识别"], ["未采集"], [null]],
    },
    { ...facts, notice: "虚构数据" },
    {
      title: "单位",
      caption: "（件），3家",
      page: "西兴街道",
      address: "offices/xixing.html",
      remarks: ["符合条件的3家，共9家"],
    },
  );
  expect(notes.map((line) => line.join("：")).join("\n")).toMatchInlineSnapshot(`
    "提示：虚构数据
    出自：《法治年鉴》
    编制：某区司法局
    来源：各单位公开的法治政府建设年度报告；每个数字的出处见网站上的单位页。
    数据截至：2026-03-31
    版本：abcdef123456
    许可：CC BY 4.0，https://example.org/by
    表名：单位
    题注：（件），3家
    页面：西兴街道
    地址：offices/xixing.html
    行数：3行，即页面上所列的各行。
    范围：符合条件的3家，共9家
    空格：没有数字的格子是空的，不是零；缘由写在旁边的“说明”列。
    不少于：报告写作“50余”“30多”“至少”等，实际数不小于所示数值。
    未采集：只读了报告开头，其中没有这一数值；后文可能写明，不等于没有开展。
    自动识别：由程序从报告中识别，尚未由人核实。"
  `);
});
