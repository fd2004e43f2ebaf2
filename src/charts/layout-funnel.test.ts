import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeScenes } from "./__cases__/describe-scenes.ts";
import { funnelCases, funnelInput } from "./__cases__/funnel-cases.ts";
import { brokenLaws, coveredDots } from "./__cases__/scene-laws.ts";
import { narrowestWidth } from "./chart-width.ts";
import { funnelSamples, rateScale } from "./funnel-axes.ts";
import { cutAtBottom } from "./funnel-curves.ts";
import { funnelSide } from "./funnel-side.ts";
import { layoutFunnel } from "./layout-funnel.ts";

describeScenes("funnel", funnelCases, layoutFunnel);

describe("layoutFunnel", () => {
  it("keeps its laws for any offices, and covers no mark with a name", () => {
    const office = fc
      .record({
        cases: fc.integer({ min: 1, max: 100_000 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ cases, share }) => ({ cases, resolved: Math.round(cases * share ** 0.1) }));
    fc.assert(
      fc.property(
        fc.array(office, { maxLength: 30 }),
        fc.integer({ min: narrowestWidth, max: 1600 }),
        (offices, width) => {
          const scene = layoutFunnel(funnelInput(offices), width);
          expect(brokenLaws(scene)).toEqual([]);
          expect(coveredDots(scene, ["name-below", "name-above"])).toEqual([]);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it.each(Object.entries(funnelCases))("names who is outside, and nobody else: %s", (_, input) => {
    const outside = input.points.filter((point) => funnelSide(point) !== null).map(({ name }) => name);
    const texts = layoutFunnel(input, 880).texts;
    const named = texts.filter(({ role }) => role.startsWith("name")).map(({ text }) => text);
    const unnamed = /另有(\d+)个/.exec(texts.map(({ text }) => text).join(""))?.[1] ?? "0";
    expect(outside).toEqual(expect.arrayContaining(named));
    expect(named.length + Number(unnamed)).toBe(outside.length);
  });
});

describe("funnelSide", () => {
  const limits = { lower95: 0.905, upper95: 0.985, lower998: 0.85, upper998: 0.99 };
  it.each([
    [90, "below"],
    [91, null],
    [99, null],
    [100, "above"],
  ])("of %i resolved in 100 is %s", (resolved, side) => {
    expect(funnelSide({ office: "a", name: "甲", cases: 100, resolved, limits })).toBe(side);
  });

  it("is none without limits", () => {
    expect(funnelSide({ office: "a", name: "甲", cases: 100, resolved: 0, limits: null })).toBeNull();
  });
});

describe("rateScale", () => {
  it.each([
    [[], 0.95],
    [[0.951], 0.95],
    [[0.93, 1], 0.9],
    [[0.1], 0],
  ])("of %j begins at %f, with 100%% on top", (shares, start) => {
    const { y, ticks, ...scale } = rateScale(shares, 20, 320);
    expect(scale.start).toBe(start);
    expect([y(1), y(start)]).toEqual([20, 320]);
    expect([ticks[0]?.y, ticks[ticks.length - 1]?.label]).toEqual([320, "100%"]);
  });

  it("gives one standard error the same length at every rate near 100 %", () => {
    const { y } = rateScale([0.9], 0, 300);
    const length = (share: number): number => {
      const error = Math.sqrt((share * (1 - share)) / 10_000);
      return y(share - error) - y(share + error);
    };
    expect(length(0.99) / length(0.97)).toBeCloseTo(1, 1);
  });
});

describe("funnelSamples", () => {
  it("are whole, rising, and reach beyond the offices", () => {
    const samples = funnelSamples([52, 1226]);
    expect(samples).toEqual([...new Set(samples)].sort((a, b) => a - b));
    expect(samples.every(Number.isSafeInteger)).toBe(true);
    expect([samples[0], samples[samples.length - 1]]).toEqual([37, 1716]);
    expect(funnelSamples([1])[0]).toBe(1);
    expect(funnelSamples([])).toEqual([]);
  });
});

describe("cutAtBottom", () => {
  it("keeps what lies above, cut where it crosses", () => {
    const points = [
      [0, 20],
      [10, 0],
      [20, 20],
      [30, 0],
    ] as const;
    expect(cutAtBottom(points, 10)).toEqual([
      [
        [5, 10],
        [10, 0],
        [15, 10],
      ],
      [
        [25, 10],
        [30, 0],
      ],
    ]);
  });
});
