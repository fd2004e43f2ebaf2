import { expect, test } from "vitest";
import { comparedThemeFinding, silentOfficesSentence, statedByOneSentence } from "./compared-theme.ts";

test("what can be compared of a theme", () => {
  expect(comparedThemeFinding("普法宣传", 0)).toBe("普法宣传：没有两家都有的数字");
  expect(comparedThemeFinding("普法宣传", 3)).toBe("普法宣传：3项可比");
});

test("what stands alone, and who is silent", () => {
  const alone = [
    { indicator: "普法资料发放", office: "甲" },
    { indicator: "合法性审查", office: "乙" },
  ];
  expect(statedByOneSentence(alone)).toBe("仅1家有数，不作比较：普法资料发放（甲）、合法性审查（乙）。");
  expect(silentOfficesSentence(["丙", "丁"])).toBe("丙、丁没有本专题的数字，原因见表。");
  expect(statedByOneSentence([]) + silentOfficesSentence([])).toBe("");
});
