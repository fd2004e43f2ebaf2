import { mean } from "d3";
import { expect, test } from "vitest";
import { drawsFor } from "./draws.ts";

test("a subject has its own stream: the same draws whatever else is drawn", () => {
  const alone = drawsFor(1, "office", 2024);
  const expected = [alone.whole(0, 1e6), alone.whole(0, 1e6)];
  const among = drawsFor(1, "office", 2024);
  const first = among.whole(0, 1e6);
  drawsFor(1, "office", 2025).whole(0, 1e6);
  expect([first, among.whole(0, 1e6)]).toEqual(expected);
});

test("neighbouring seeds and subjects are strangers", () => {
  const firsts = [1, 2, 3, 4].flatMap((seed) =>
    [2020, 2021, 2022].map((year) => drawsFor(seed, year).whole(0, 999_999)),
  );
  const gaps = firsts.flatMap((a, index) => firsts.slice(index + 1).map((b) => Math.abs(a - b)));
  expect(Math.min(...gaps)).toBeGreaterThan(100);
  expect(Math.max(...gaps)).toBeGreaterThan(500_000);
});

test("draws have the distributions they are named for", () => {
  const average = (draw: (draws: ReturnType<typeof drawsFor>) => number) =>
    mean(Array.from({ length: 4000 }, (_, seed) => draw(drawsFor(seed, "mean")))) ?? Number.NaN;
  expect(average((draws) => Number(draws.chance(0.3)))).toBeCloseTo(0.3, 1);
  expect(average((draws) => draws.whole(1, 3))).toBeCloseTo(2, 1);
  expect(average((draws) => Math.log(draws.logNormal(100, 0.5)))).toBeCloseTo(Math.log(100), 1);
  expect(average((draws) => draws.poisson(6)) / 6).toBeCloseTo(1, 1);
  expect(average((draws) => draws.binomial(200, 0.97)) / 194).toBeCloseTo(1, 2);
  expect(average((draws) => draws.share(0.97, 100))).toBeCloseTo(0.97, 2);
  expect(new Set(Array.from({ length: 50 }, (_, seed) => drawsFor(seed).pick(["甲", "乙"])))).toEqual(
    new Set(["甲", "乙"]),
  );
});
