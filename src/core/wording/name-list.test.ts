import { expect, test } from "vitest";
import { nameList } from "./name-list.ts";

const houses = (n: number) => `${n}家`;

test.each([
  [["甲镇"], 12, "甲镇"],
  [["甲镇", "乙镇"], 12, "甲镇、乙镇"],
  [["甲镇", "乙镇", "丙镇", "丁镇", "戊镇"], 12, "甲镇、乙镇、丙镇、丁镇等5家"],
  [
    ["云溪港综合保税区及滨江高新技术产业开发园街道", "乙镇"],
    12,
    "云溪港综合保税区及滨江高新技术产业开发园街道等2家",
  ],
  [[], 12, ""],
])("%j in %i", (names, room, told) => {
  expect(nameList(names, room, houses)).toBe(told);
});
