import { expect, test } from "vitest";
import { comparedReportsSentence, comparedYearsSentence, scopeChangeSentence } from "./compared-reports.ts";

test("whose reports there are", () => {
  const told = (["ff", "fo", "oo", "f-", "o-", "fo-", "--"] as const).map((codes) =>
    comparedReportsSentence(
      2024,
      Array.from(codes, (code, index) => ({
        name: "甲乙丙".charAt(index),
        coverage: code === "f" ? "full" : code === "o" ? "opening" : null,
      })),
    ),
  );
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "2家都有2024年报告，均已读全文。
    2家都有2024年报告，乙的仅读了开头，未见不等于没有。
    2家都有2024年报告，都仅读了开头，未见不等于没有。
    乙没有2024年报告，其余已读全文。
    乙没有2024年报告，甲的仅读了开头，未见不等于没有。
    丙没有2024年报告，乙的仅读了开头，未见不等于没有。
    2024年都没有报告。"
  `);
});

test("over the years", () => {
  const told = [
    comparedYearsSentence([
      { name: "甲", years: [2022, 2023, 2024] },
      { name: "乙", years: [2023, 2024] },
    ]),
    comparedYearsSentence([
      { name: "甲", years: [2022] },
      { name: "乙", years: [2023] },
      { name: "丙", years: [] },
    ]),
    comparedYearsSentence([
      { name: "甲", years: [2019, 2021, 2022, 2024, 2025] },
      { name: "乙", years: [2019, 2021, 2022, 2024, 2025] },
    ]),
    scopeChangeSentence("甲", [
      { year: 2021, scope: "mediated" },
      { year: 2022, scope: "screened" },
      { year: 2023, scope: "screened" },
      { year: 2024, scope: "unclear" },
    ]),
  ];
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "甲有2022至2024年报告；乙有2023、2024年报告。都有的是2023、2024年。
    甲有2022年报告；乙有2023年报告；丙没有报告。没有一年是都有的。
    2家都有2019、2021、2022、2024、2025年报告。
    甲的纠纷件数前后口径不同（2021年按调解计，2022、2023年按排查计，2024年口径不明），不同口径的年份不连成一条线。"
  `);
  expect(scopeChangeSentence("甲", [{ year: 2021, scope: "mediated" }])).toBe("");
});
