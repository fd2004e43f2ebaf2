import { expect, test } from "vitest";
import { suggestNumber } from "./suggest-number.ts";

test.for([
  ["52起", "只填数字 52，单位写在 unit 列"],
  ["96%", "只填数字 96，单位写在 unit 列"],
  ["1.6万", "只填数字 16000"],
  ["1.1万人次", "只填数字 11000，单位写在 unit 列"],
  ["≥50", "数字填 50，bound 填 at_least"],
  ["50+", "数字填 50，bound 填 at_least"],
  ["50 余条", "数字填 50，bound 填 at_least，单位写在 unit 列"],
  ["2万余人次", "数字填 20000，bound 填 at_least，单位写在 unit 列"],
  ["100场以上", "数字填 100，bound 填 at_least，单位写在 unit 列"],
  ["不少于 1,200 份", "数字填 1200，bound 填 at_least，单位写在 unit 列"],
  ["超3000余人次", "数字填 3000，bound 填 over，单位写在 unit 列"],
  ["近100场", "数字填 100，bound 填 nearly，单位写在 unit 列"],
  ["约30场", "数字填 30，bound 填 about，单位写在 unit 列"],
  ["30场左右", "数字填 30，bound 填 about，单位写在 unit 列"],
  ["20-30场", "只填数字，例如 52 或 96.5"],
  ["1.2.3", "只填数字，例如 52 或 96.5"],
  ["十二", "只填数字，例如 52 或 96.5"],
])("%s: %s", ([text, mend]) => {
  expect(suggestNumber(text ?? "")).toBe(mend);
});
