import { expect, test } from "vitest";
import { normaliseCell, trimCell } from "./normalise-cell.ts";

test.for([
  [" a ", "a"],
  ["\u3000新安镇\u00a0\t\n", "新安镇"],
  ["\u200b\ufeff新安镇\u200b \u200b", "新安镇"],
  ["甲（新）镇，乙", "甲（新）镇，乙"],
  ["甲\u3000乙", "甲\u3000乙"],
  [" \u200b ", ""],
  ["", ""],
])("trimCell of %j is %j", ([cell, trimmed]) => {
  expect(trimCell(cell ?? "")).toBe(trimmed);
});

test.for([
  ["１，２０４．５％", "1,204.5%"],
  ["　ＡＢ－ｃｄ＿１ ", "AB-cd_1"],
  ["２０２５／１／２", "2025/1/2"],
  ["新安镇", "新安镇"],
])("normaliseCell of %j is %j", ([cell, normal]) => {
  expect(normaliseCell(cell ?? "")).toBe(normal);
});
