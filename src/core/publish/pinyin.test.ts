import { expect, test } from "vitest";
import { pinyinOf } from "./pinyin.ts";

test.each([
  ["浦沿街道", "pu yan jie dao"],
  ["重庆市", "chong qing shi"],
  ["重固镇", "chong gu zhen"],
  ["长沙市", "chang sha shi"],
  ["长子县", "zhang zi xian"],
  ["浒墅关镇", "xu shu guan zhen"],
  ["乐清市", "yue qing shi"],
  ["乐山市", "le shan shi"],
  ["六安市", "lu an shi"],
  ["丰都县", "feng du xian"],
  ["喀什市", "ka shi shi"],
  ["吕梁市", "lv liang shi"],
  ["A1 区·新", "a 1 qu · xin"],
  ["", ""],
])("%s → %s", (name, reading) => {
  expect(pinyinOf(name)).toBe(reading);
});
