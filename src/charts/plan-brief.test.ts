import { expect, test } from "vitest";
import { disputesFile } from "./__cases__/disputes-cases.ts";
import { panelsFile } from "./__cases__/panels-cases.ts";
import { type BriefText, planBrief } from "./plan-brief.ts";

const sentence = (characters: number) => "字".repeat(characters);

/** A brief with so many offices in each chart, and sentences of so many characters. */
function brief(offices: number, characters: number): BriefText {
  const file = panelsFile(
    "study",
    Array.from({ length: offices }, (_, n) => [n]),
  );
  const values = file.rows.map(({ office, name }, n) => ({
    office,
    name,
    quantity: { value: n, bound: "exact" as const },
  }));
  const spread = {
    indicator: "study",
    name: "学习",
    unit: "次",
    scale: "linear" as const,
    offices,
    values,
    quartiles: null,
  };
  const panel = { finding: sentence(20), chart: { kind: "panel" as const, file, spread } };
  const cases = Array.from({ length: offices }, (_, n) => ({ handled: 50 + n, resolved: 40 + n }));
  const disputes = { kind: "disputes" as const, file: disputesFile(cases), unit: "家" as const };
  return {
    ...{
      year: 2024,
      marks: [],
      issuer: "法治年鉴",
      edition: sentence(20),
      title: sentence(13),
      subtitle: sentence(20),
    },
    sentences: Array.from({ length: 5 }, () => ({ lead: "报告", text: sentence(characters) })),
    standouts: [[sentence(2 * characters)], [sentence(characters)]],
    attention: { lines: [sentence(characters), sentence(characters)] },
    limits: [sentence(20), sentence(20)],
    figures: [{ finding: sentence(20), chart: offices === 0 ? null : disputes }, panel, panel],
    reports: sentence(40),
  };
}
const outline = (offices: number, characters: number) => {
  const { figures, standouts, isPaired } = planBrief(brief(offices, characters));
  return {
    shown: figures.map(({ form, isLeftOut }) => form?.shown ?? (isLeftOut ? "left out" : "nothing")),
    standouts: standouts[0]?.length,
    isPaired,
  };
};

test("a figure without data is not drawn, and nothing makes room for it", () => {
  expect(outline(0, 50)).toEqual({
    shown: ["nothing", "nothing", "nothing"],
    standouts: 100,
    isPaired: false,
  });
});

test("few offices are all shown by name", () => {
  expect(outline(4, 50)).toEqual({ shown: [4, 4, 4], standouts: 100, isPaired: false });
});

test("of many, what is told last gives way first: rows, then names; the spreads stand side by side", () => {
  expect(outline(24, 80)).toMatchInlineSnapshot(`
    {
      "isPaired": true,
      "shown": [
        14,
        0,
        0,
      ],
      "standouts": 160,
    }
  `);
});

test("long sentences leave figures out rather than a third page", () => {
  expect(outline(24, 170)).toMatchInlineSnapshot(`
    {
      "isPaired": true,
      "shown": [
        "left out",
        0,
        0,
      ],
      "standouts": 170,
    }
  `);
});
