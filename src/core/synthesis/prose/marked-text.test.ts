import { expect, test } from "vitest";
import { keyed, readMarks, replaceSigns } from "./marked-text.ts";

test("marks leave the text, and say where their quotes stand and which words name them", () => {
  const marked = `全年${keyed("⟦开展#普法活动⟧", "3").replace("#", "12场")}，${keyed("⟦覆盖#⟧", "4").replace("#", "200人")}。`;
  const { text, marks } = readMarks(marked);
  expect(text).toBe("全年开展12场普法活动，覆盖200人。");
  expect(marks.map(({ key, term, start, end }) => [key, term, text.slice(start, end)])).toEqual([
    ["3", "开展普法活动", "开展12场普法活动"],
    ["4", "覆盖", "覆盖200人"],
  ]);
});

test("signs of keys and terms are not replaced", () => {
  const marked = replaceSigns("1⟦2|3:4⟧5", /\d/, (digit) => String(Number(digit) + 1));
  expect(marked).toBe("2⟦2|3:5⟧6");
});
