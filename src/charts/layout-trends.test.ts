import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds } from "../core/model/index.ts";
import { describeScenes } from "./__cases__/describe-scenes.ts";
import { brokenLaws } from "./__cases__/scene-laws.ts";
import { trendPanel, trendsCases } from "./__cases__/trends-cases.ts";
import { narrowestWidth } from "./chart-width.ts";
import { layoutTrends } from "./layout-trends.ts";
import { linkRuns, yearRuns } from "./trend-runs.ts";
import { verticalScale } from "./vertical-scale.ts";

describeScenes("trends", trendsCases, layoutTrends);

const years = [2019, 2020, 2021, 2022, 2023, 2024];
const exact = (value: number) => ({ value, bound: "exact" }) as const;

describe("layoutTrends", () => {
  it("keeps its laws for any values and widths", () => {
    const value = fc.option(
      fc.record({ value: fc.oneof(fc.nat(100), fc.nat(200_000_000)), bound: fc.constantFrom(...bounds) }),
    );
    const rate = fc.option(fc.record({ value: fc.nat(100), bound: fc.constantFrom(...bounds) }));
    const office = fc.tuple(
      fc.array(value, { minLength: 6, maxLength: 6 }),
      fc.array(rate, { minLength: 6, maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(office, { maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: narrowestWidth, max: 1600 }),
        (offices, count, width) => {
          const panels = [
            trendPanel(
              "普法覆盖人次",
              "人次",
              offices.map(([values]) => values),
              "log",
            ),
            trendPanel(
              "矛盾纠纷化解率",
              "%",
              offices.map(([, rates]) => rates),
            ),
            trendPanel(
              "普法宣传活动",
              "场次",
              offices.map(([values]) => values),
            ),
            trendPanel("专题学法", "次", offices.map(([values]) => values).slice(0, 1)),
            trendPanel("合法性审查", "件", []),
          ].slice(0, count);
          expect(brokenLaws(layoutTrends({ years, middle: "中位数", panels }, width))).toEqual([]);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it("has one scale for all panels where they share it, so that heights compare", () => {
    const panels = [40, 4000].map((value) =>
      trendPanel("某街道", "件", [years.map((year) => exact(value + year - 2019))]),
    );
    const heights = (shared: boolean) => {
      const { dots } = layoutTrends({ years, middle: "", panels, shared }, 880);
      return [dots[0]?.y ?? 0, dots[years.length]?.y ?? 0] as const;
    };
    const [apart, high] = heights(false);
    expect(Math.abs(apart - high)).toBeLessThan(20);
    const [lower, higher] = heights(true);
    expect(lower - higher).toBeGreaterThan(50);
    const scene = layoutTrends({ years, middle: "", panels, shared: true }, 880);
    expect(brokenLaws(scene)).toEqual([]);
    expect(scene.texts.map(({ text }) => text)).toContain("各图的纵轴相同");
  });

  it("draws no line through a missing year, nor through one year alone", () => {
    const panels = [
      trendPanel("专题学法", "次", [
        [1, 2, null, 4, null, 6],
        [null, 1, null, 1, null, 1],
      ]),
    ];
    const { paths, dots } = layoutTrends({ years, middle: "中位数", panels }, 880);
    expect(paths.filter(({ role }) => role === "course").map(({ points }) => points.length)).toEqual([2]);
    expect(dots.filter(({ role }) => role === "dot-course")).toHaveLength(5);
  });
});

describe("yearRuns", () => {
  it("ends a run at a missing year and at a year that the chart leaves out", () => {
    const runs = yearRuns([2019, 2020, 2022, 2023, 2024], [exact(1), exact(2), exact(3), null, exact(5)]);
    expect(runs.map((run) => run.map(({ year }) => year))).toEqual([[2019, 2020], [2022], [2024]]);
  });
});

describe("linkRuns", () => {
  it("begins anew where the offices of the next step give the year another value", () => {
    const links = [
      { year: 2020, n: 3, before: exact(1), after: exact(2) },
      { year: 2021, n: 3, before: exact(2), after: exact(3) },
      { year: 2022, n: 4, before: exact(5), after: exact(6) },
      { year: 2024, n: 4, before: exact(6), after: exact(7) },
    ];
    expect(linkRuns(links).map((run) => run.map(({ year, quantity }) => [year, quantity.value]))).toEqual([
      [
        [2019, 1],
        [2020, 2],
        [2021, 3],
      ],
      [
        [2021, 5],
        [2022, 6],
      ],
      [
        [2023, 6],
        [2024, 7],
      ],
    ]);
  });
});

describe("verticalScale", () => {
  it.each([
    ["linear", [0, 48], ["0", "20", "40"], null],
    ["linear", [], ["0", "1"], null],
    ["log", [3, 4000], ["1", "10", "100", "1,000", "1万"], null],
    ["log", [0, 40], ["0", "10", "100"], null],
    ["rate", [97, 100], ["95%", "96%", "97%", "98%", "99%", "100%"], 95],
    ["rate", [12], ["0%", "20%", "40%", "60%", "80%", "100%"], null],
  ] as const)("%s of %j is labelled %j", (kind, values, labels, startsAt) => {
    const scale = verticalScale(kind, values, 0, 100);
    expect(scale.ticks.map(({ label }) => label)).toEqual(labels);
    expect(scale.startsAt).toBe(startsAt);
    for (const value of values) {
      expect(scale.y(value)).toBeGreaterThanOrEqual(0);
      expect(scale.y(value)).toBeLessThanOrEqual(100);
    }
  });
});
