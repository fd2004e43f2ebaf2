import { expect, test } from "vitest";
import { expandLists } from "./expand-lists.ts";

test("a name stands for any of its list's words, in lists after it too", () => {
  const lists = { kinds: ["物业", "邻里"], disputes: ["(?<!{kinds})纠纷"] };
  const data = [{ cues: { words: ["化解{disputes}", "进{kinds}"], stage: 2 } }, null];
  expect(expandLists(data, lists)).toEqual([
    { cues: { words: ["化解(?:(?<!(?:物业|邻里))纠纷)", "进(?:物业|邻里)"], stage: 2 } },
    null,
  ]);
});

test.each([[undefined], [null], [{}], ["kinds"], [{ kinds: "物业" }]])("lists %j change nothing", (lists) => {
  expect(expandLists(["{kinds}"], lists)).toEqual(["{kinds}"]);
});
