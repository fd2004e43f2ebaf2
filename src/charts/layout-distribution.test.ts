import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds } from "../core/model/index.ts";
import { describeScenes } from "./__cases__/describe-scenes.ts";
import { distributionCases, distributionPanel } from "./__cases__/distribution-cases.ts";
import { brokenLaws } from "./__cases__/scene-laws.ts";
import { narrowestWidth } from "./chart-width.ts";
import { binPlaces } from "./distribution-bins.ts";
import { layoutDistribution } from "./layout-distribution.ts";

describeScenes("distribution", distributionCases, layoutDistribution);

describe("layoutDistribution", () => {
  it("keeps its laws for any values and widths", () => {
    const quantity = fc.record({
      value: fc.oneof(fc.nat(5), fc.nat(3000), fc.nat(200_000_000)),
      bound: fc.constantFrom(...bounds),
    });
    const percent = fc.record({ value: fc.nat(100), bound: fc.constantFrom(...bounds) });
    fc.assert(
      fc.property(
        fc.array(quantity, { maxLength: 70 }),
        fc.array(percent, { maxLength: 70 }),
        fc.constantFrom("linear" as const, "log" as const),
        fc.integer({ min: narrowestWidth, max: 1600 }),
        (quantities, percents, scale, width) => {
          const panels = [
            distributionPanel(["普法覆盖人次", "人次", scale], quantities),
            distributionPanel(["矛盾纠纷化解率", "%", "linear"], percents),
          ];
          expect(brokenLaws(layoutDistribution({ panels }, width))).toEqual([]);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it.each([350, 880])("is as high for 5,000 offices as for 122, at %i px", (width) => {
    const [few, many] = (["ordinary", "five-thousand"] as const).map((name) => {
      const input = distributionCases[name] ?? { panels: [] };
      return layoutDistribution(input, width).height;
    });
    expect(Math.abs((few ?? 0) - (many ?? 0))).toBeLessThanOrEqual(36);
  });

  it("draws every value once, as a dot or in a bar", () => {
    const panel = distributionPanel(["普法宣传活动", "场次", "linear"], [1, 1, 2, null, 40]);
    const { dots } = layoutDistribution({ panels: [panel] }, 880);
    const [inLegend, ...drawn] = dots;
    expect(inLegend?.x).toBe(5);
    expect(drawn).toHaveLength(4);
  });
});

describe("binPlaces", () => {
  it("keeps every value, next to its place, in bins from left to right", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 10, max: 300, noNaN: true })), (places) => {
        const bins = binPlaces(places, (place) => place, 10, 5);
        const ordered = bins.flatMap(({ values }) => values.toSorted((a, b) => a - b));
        expect(ordered).toEqual(places.toSorted((a, b) => a - b));
        for (const { x, values } of bins) {
          for (const value of values) expect(Math.abs(value - x)).toBeLessThanOrEqual(2.5 + 1e-9);
        }
      }),
    );
  });
});
