import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast } from "../core/design/__cases__/contrast.ts";
import { darkPalette } from "../core/design/dark-palette.ts";
import { palette } from "../core/design/palette.ts";
import { bounds, missingReasons } from "../core/model/index.ts";
import { coverageCases } from "./__cases__/coverage-cases.ts";
import { describeScenes } from "./__cases__/describe-scenes.ts";
import { rugCases, rugColumns } from "./__cases__/rug-cases.ts";
import { brokenLaws } from "./__cases__/scene-laws.ts";
import { narrowestWidth } from "./chart-width.ts";
import { compactLabel } from "./compact-label.ts";
import { layoutCoverage } from "./layout-coverage.ts";
import { layoutRug } from "./layout-rug.ts";
import { missingCellMarks } from "./missing-cell-marks.ts";
import { type RugCell, splitRug } from "./rug-input.ts";
import { rectStyles, textStyles } from "./tokens.ts";

describeScenes("rug", rugCases, layoutRug);
describeScenes("coverage", coverageCases, layoutCoverage);

describe("layoutRug", () => {
  it("keeps its laws for any cells, columns and widths", () => {
    const value = fc.record({
      kind: fc.constant("stated" as const),
      value: fc.oneof(fc.nat(40), fc.nat(200_000_000)),
      bound: fc.constantFrom(...bounds),
      quarter: fc.constantFrom(1, 2, 3, 4, null),
    });
    const missing = fc.record({
      kind: fc.constant("missing" as const),
      reason: fc.constantFrom(...missingReasons),
    });
    const cells: fc.Arbitrary<readonly RugCell[]> = fc.array(fc.oneof(value, missing), {
      minLength: 40,
      maxLength: 40,
    });
    const columns = Array.from({ length: 40 }, (_, index) => rugColumns[index % rugColumns.length]).flatMap(
      (column) => (column === undefined ? [] : [column]),
    );
    fc.assert(
      fc.property(
        fc.array(cells, { maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: narrowestWidth, max: 1600 }),
        (offices, count, width) => {
          const rows = offices.map((each, index) => ({
            office: `office-${index}`,
            name: "三汊河东街道",
            place: "",
            cells: each.slice(0, count),
          }));
          expect(brokenLaws(layoutRug({ columns: columns.slice(0, count), rows }, width))).toEqual([]);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe("the shades", () => {
  it.each([
    ["quarter-1", "cell"],
    ["quarter-2", "cell"],
    ["quarter-3", "cell"],
    ["quarter-4", "cell-dark"],
    ["unranked", "cell"],
    ["zero-cell", "cell"],
  ] as const)("%s bears its figure with a contrast of 4.5 at least", (rect, text) => {
    const [ground, figure] = [rectStyles[rect].fill, textStyles[text].fill];
    for (const colours of [palette, darkPalette])
      expect(contrast(colours[ground], colours[figure])).toBeGreaterThanOrEqual(4.5);
  });
});

describe("missingCellMarks", () => {
  it("gives each reason a form of its own, inside the smallest cell", () => {
    const box = { left: 0, right: 11.5, top: 0, bottom: 17 };
    const drawn = missingReasons.map((reason) => missingCellMarks(reason, box));
    expect(new Set(drawn.map((each) => JSON.stringify(each))).size).toBe(missingReasons.length);
    for (const each of drawn) {
      expect(brokenLaws({ name: "cell", width: box.right, height: box.bottom, ...each })).toEqual([]);
    }
  });
});

describe("splitRug", () => {
  it.each([
    [122, 60, [41, 40, 41]],
    [24, 60, [24]],
    [61, 60, [31, 30]],
    [0, 60, []],
  ])("splits %i rows by %i into parts of %j", (count, size, lengths) => {
    const rows = Array.from({ length: count }, (_, index) => index);
    const parts = splitRug(rows, size);
    expect(parts.map(({ length }) => length)).toEqual(lengths);
    expect(parts.flat()).toEqual(rows);
  });
});

describe("compactLabel", () => {
  it.each([
    [{ value: 12_345, bound: "exact" }, 60, "1.2345万", false],
    [{ value: 12_345, bound: "exact" }, 36, "1.23万", true],
    [{ value: 1_999_999, bound: "over" }, 44, "超199万", true],
    [{ value: 10_001, bound: "nearly" }, 40, "近1.1万", true],
    [{ value: 12_345, bound: "exact" }, 12, "", false],
    [{ value: 9999, bound: "exact" }, 12, "", false],
  ] as const)("of %j in %i px is %s", (quantity, width, text, isRounded) => {
    expect(compactLabel(quantity, 11, width)).toEqual({ text, isRounded });
  });
});
