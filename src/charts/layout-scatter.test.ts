import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds } from "../core/model/index.ts";
import { describeScenes } from "./__cases__/describe-scenes.ts";
import { officeNames } from "./__cases__/random.ts";
import { scatterCases, scatterInput } from "./__cases__/scatter-cases.ts";
import { brokenLaws, coveredDots } from "./__cases__/scene-laws.ts";
import { narrowestWidth } from "./chart-width.ts";
import { layoutScatter } from "./layout-scatter.ts";

describeScenes("scatter", scatterCases, layoutScatter);

describe("layoutScatter", () => {
  it("keeps its laws for any offices, and covers no mark with a name", () => {
    const quantity = fc.record({
      value: fc.oneof(fc.nat(50), fc.nat(3000), fc.nat(200_000_000)),
      bound: fc.constantFrom(...bounds),
    });
    const named = officeNames(20);
    const scale = fc.constantFrom("linear" as const, "log" as const);
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: quantity, y: quantity }), { maxLength: 20 }),
        fc.tuple(scale, scale),
        fc.integer({ min: narrowestWidth, max: 1600 }),
        (offices, scales, width) => {
          const points = offices.map((each, index) => ({
            ...{ office: named[index]?.office ?? "", name: named[index]?.name ?? "" },
            ...each,
          }));
          const scene = layoutScatter(scatterInput(points, scales), width);
          expect(brokenLaws(scene)).toEqual([]);
          expect(coveredDots(scene, ["name"])).toEqual([]);
          expect(scene.texts.filter(({ role }) => role === "name").length).toBeLessThanOrEqual(6);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });
});
