import { expect, test } from "vitest";
import { frame } from "./__cases__/small-directory.ts";
import { conditionWords } from "./condition-words.ts";
import { conditions, type DirectoryState, everything } from "./directory-state.ts";

test("every condition in words", () => {
  const state: DirectoryState = {
    ...everything,
    ...{ text: " 浦沿 ", place: "zhejiang-hangzhou", kind: "镇", year: 2024, theme: "study", open: "any" },
  };
  expect(conditions.map((condition) => conditionWords(condition, state, frame))).toEqual([
    "“浦沿”",
    "“浙江省杭州市”",
    "“镇”",
    "“2024年有数字”",
    "“有学法培训的数字”",
    "“有提示或待核”",
  ]);
});
