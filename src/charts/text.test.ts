import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText } from "./fit-text.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const anyText = fc.string({
  unit: fc.constantFrom(..."矛盾纠纷化解率街道镇（）件ABab019.%≥—· 𠮷"),
  maxLength: 40,
});

describe("textWidth", () => {
  it.each([
    ["矛盾纠纷化解率", 7],
    ["", 0],
    ["50", 1.28],
    ["≥50", 2.28],
    ["98.1%", 3.17],
    ["𠮷", 1],
  ])("takes %s for %f em", (text, em) => {
    expect(textWidth(text, 1)).toBeCloseTo(em);
  });

  it("grows with the text and with the font", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(textWidth(a + b, 12)).toBeCloseTo(textWidth(a, 12) + textWidth(b, 12));
        expect(textWidth(a, 24)).toBeCloseTo(2 * textWidth(a, 12));
      }),
    );
  });
});

describe("fitText", () => {
  it.each([
    ["荔枝街道", 48, "荔枝街道"],
    ["荔枝街道", 47, "荔枝…"],
    ["荔枝街道", 24, "荔…"],
    ["荔枝街道", 23, ""],
    ["𠮷𠮷𠮷", 30, "𠮷…"],
  ])("%s in %d px is %s", (text, width, fitted) => {
    expect(fitText(text, 12, width)).toBe(fitted);
  });

  it("is never wider than asked", () => {
    fc.assert(
      fc.property(anyText, fc.nat(400), (text, width) => {
        expect(textWidth(fitText(text, 12, width), 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("wrapText", () => {
  it.each([
    ["专题学法（次）", 100, ["专题学法（次）"]],
    ["理论学习中心组学习（次）", 100, ["理论学习中心", "组学习（次）"]],
    ["法治培训讲座（场次）", 80, ["法治培训讲", "座（场次）"]],
    ["听取汇报与专题研究（次）", 48, ["听取汇报", "与专题研", "究（次）"]],
    ["听取汇报与专题研究（次）", 36, ["听取汇", "报与专", "题研…"]],
  ])("%s in %d px", (text, width, lines) => {
    expect(wrapText(text, 12, width, 3)).toEqual(lines);
  });

  it("keeps every character where the lines suffice, and the width always", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 60, max: 300 }), (text, width) => {
        const lines = wrapText(text, 12, width, 40);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of wrapText(text, 12, width, 3)) {
          expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
