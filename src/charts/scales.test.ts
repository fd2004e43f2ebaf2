import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds, type Quantity } from "../core/model/index.ts";
import { panelScale } from "./panel-scale.ts";
import { rateAxis } from "./rate-axis.ts";
import { fittingTicks } from "./tick-marks.ts";

function exact(...values: readonly number[]): readonly Quantity[] {
  return values.map((value) => ({ value, bound: "exact" }));
}

describe("rateAxis", () => {
  it.each([
    [[], 0.95],
    [[1, 1], 0.95],
    [[0.9497], 0.9],
    [[0.898795], 0.8],
    [[0.41, 0.99], 0.4],
    [[0], 0],
  ])("of %j begins at %f", (shares, start) => {
    const axis = rateAxis(shares);
    expect(axis.start).toBe(start);
    expect(axis.ticks[0]).toBe(start);
    expect(axis.ticks[axis.ticks.length - 1]).toBe(1);
  });
});

describe("fittingTicks", () => {
  const ticks = [0, 20, 40, 60, 80, 100].map((x) => ({ x, label: String(x) }));
  const xs = (some: readonly { readonly x: number }[]) => some.map(({ x }) => x);

  it("leaves out evenly, from either end", () => {
    expect(xs(fittingTicks(ticks, "first"))).toEqual([0, 40, 80]);
    expect(xs(fittingTicks(ticks, "last"))).toEqual([20, 60, 100]);
    expect(
      xs(
        fittingTicks(
          ticks.map(({ x, label }) => ({ x: x * 2, label })),
          "first",
        ),
      ),
    ).toHaveLength(6);
    expect(fittingTicks([], "first")).toEqual([]);
  });
});

describe("panelScale", () => {
  it("begins a linear scale at zero", () => {
    const { x, zeroX, ticks } = panelScale("linear", exact(3, 48), [0, 212]);
    expect(zeroX).toBe(6);
    expect(ticks.map(({ label }) => label)).toEqual(["0", "10", "20", "30", "40", "50"]);
    expect(x(25)).toBeCloseTo(106);
  });

  it("rules whole numbers only", () => {
    expect(panelScale("linear", exact(1), [0, 200]).ticks.map(({ label }) => label)).toEqual(["0", "1"]);
    expect(panelScale("linear", exact(0), [0, 200]).ticks.map(({ label }) => label)).toEqual(["0", "1"]);
  });

  it("gives zero a place of its own on a log scale", () => {
    const { x, breakX, zeroX, ticks } = panelScale("log", exact(0, 1, 10_000_000), [0, 400]);
    expect(zeroX).toBeNull();
    expect(x(0)).toBeLessThan(breakX ?? 0);
    expect(breakX).toBeLessThan(x(1));
    expect(ticks.map(({ label }) => label)).toEqual([
      "0",
      "1",
      "10",
      "100",
      "1,000",
      "1万",
      "10万",
      "100万",
      "1,000万",
    ]);
    expect(panelScale("log", exact(1, 10), [0, 400]).breakX).toBeNull();
  });

  it("stands a single value of a log scale between two powers of ten", () => {
    const { ticks } = panelScale("log", exact(100, 100), [0, 400]);
    expect(ticks.map(({ label }) => label)).toEqual(["10", "100", "1,000"]);
  });

  it("has nothing to rule without values", () => {
    expect(panelScale("log", [], [0, 400])).toMatchObject({ grid: [], ticks: [], zeroX: null, breakX: null });
  });

  it("keeps every value with its arrow between the edges, and the order of values", () => {
    const quantity = fc.record({
      value: fc.oneof(fc.nat(20), fc.nat(20_000_000)),
      bound: fc.constantFrom(...bounds),
    });
    fc.assert(
      fc.property(
        fc.constantFrom("linear" as const, "log" as const),
        fc.array(quantity, { minLength: 1 }),
        (kind, quantities) => {
          const { x } = panelScale(kind, quantities, [10, 120]);
          const sorted = [...quantities].sort((a, b) => a.value - b.value).map(({ value }) => x(value));
          expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
          for (const { value, bound } of quantities) {
            expect(x(value) - (bound === "nearly" ? 15 : 6)).toBeGreaterThanOrEqual(10 - 1e-6);
            expect(x(value) + (bound === "at_least" || bound === "over" ? 15 : 6)).toBeLessThanOrEqual(
              120 + 1e-6,
            );
          }
        },
      ),
    );
  });
});
