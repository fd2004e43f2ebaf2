import { expect, test } from "vitest";
import { TextIndex } from "./text-index.ts";

const paragraph = (section: string, ...pieces: [number, string][]) => ({
  ...{ kind: "text" as const, level: null, section },
  pieces: pieces.map(([start, text]) => ({ start, text })),
});
const index = new TextIndex([
  paragraph("一、化解", [0, "排查矛盾纠"], [7, "纷52起，化解51起。"]),
  paragraph("二、普法", [30, "普法52\u200b起。"]),
]);

test.each([
  ["纠纷52起", [{ start: 4, end: 11 }]],
  [
    "52起",
    [
      { start: 8, end: 11 },
      { start: 32, end: 36 },
    ],
  ],
  [" 化解 51 起", [{ start: 12, end: 17 }]],
  ["起。普法", []],
  ["  ", []],
] as const)("%s stands at %j", (words, places) => {
  expect(index.find(words)).toEqual(places);
});

test("the words at a place, over a line break and without invisible signs, with the heading above", () => {
  expect(index.words({ start: 4, end: 11 })).toBe("纠纷52起");
  expect(index.words({ start: 30, end: 37 })).toBe("普法52起。");
  expect(index.section({ start: 8, end: 9 })).toBe("一、化解");
  expect(index.section({ start: 30, end: 31 })).toBe("二、普法");
  expect(index.section({ start: 99, end: 100 })).toBe("");
});
