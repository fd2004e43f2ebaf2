import { expect, test } from "vitest";
import { Forecast } from "./forecast.ts";

/** What is told of 100,000 pieces at these seconds, with so much done. */
function told(steps: readonly (readonly [second: number, done: number])[]): string[] {
  let now = 7;
  const forecast = new Forecast(100_000, () => now);
  return steps.map(([second, done]) => {
    now = 7 + second * 1000;
    return forecast.left(done);
  });
}

test("nothing at first, then the rest at the pace so far", () => {
  expect(
    told([
      [1, 100],
      [2.9, 290],
      [10, 1000],
      [20, 50_000],
      [24, 60_000],
      [30, 99_000],
      [31, 100_000],
    ]),
  ).toEqual(["", "", "约剩 16 分", "约剩 20 秒", "约剩 10 秒", "约剩 1 秒", "约剩 0 秒"]);
});

test("the pace is that of the last seconds", () => {
  expect(
    told([
      [1, 40_000],
      [5, 40_100],
      [15, 40_200],
      [25, 40_300],
      [35, 40_400],
    ]).at(-1),
  ).toBe("约剩 1 小时 39 分");
});

test("without any progress, nothing", () => {
  expect(
    told([
      [5, 0],
      [50, 0],
    ]),
  ).toEqual(["", ""]);
});
