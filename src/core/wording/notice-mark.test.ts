import { expect, test } from "vitest";
import { noticeMark } from "./notice-mark.ts";

test.each([
  ["虚构数据，仅供演示", "【虚构数据】"],
  ["试用版", "【试用版】"],
  ["！不可引用", "【！不可引用】"],
  ["", ""],
])("“%s” marks a title with “%s”", (notice, mark) => {
  expect(noticeMark(notice)).toBe(mark);
});
