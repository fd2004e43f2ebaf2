import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countPages, fitToPages, type PageBlock } from "./fit-to-pages.ts";

const line = (height: number): PageBlock => ({ height, isWhole: false });
const figure = (height: number): PageBlock => ({ height, isWhole: true });

test.each([
  ["nothing is a page", [], 1],
  ["a full page", [line(60), line(40)], 1],
  ["a line more", [line(60), line(41)], 2],
  ["what is whole moves to the next page", [line(60), figure(50), line(50)], 2],
  ["and leaves a gap behind", [line(60), figure(50), line(51)], 3],
  ["at the top of a page it moves no more", [figure(150)], 2],
])("%s", (_, blocks, pages) => {
  expect(countPages(blocks, 100)).toBe(pages);
});

describe("fitToPages", () => {
  const page = { pages: 2, pageHeight: 100 };
  const heights = [
    [90, 50, 10],
    [120, 80, 20],
  ];
  const blocksOf = (choice: readonly number[]) =>
    choice.map((form, part) => figure(heights[part]?.[form] ?? 0));

  test("takes the cheapest forms that fit", () => {
    expect(
      fitToPages(
        [
          [0, 1, 2],
          [0, 1, 2],
        ],
        blocksOf,
        page,
      ),
    ).toEqual([0, 1]);
    expect(
      fitToPages(
        [
          [0, 9],
          [0, 9],
        ],
        () => [line(150)],
        page,
      ),
    ).toEqual([0, 0]);
  });

  test("takes the last forms where nothing fits", () => {
    expect(
      fitToPages(
        [
          [0, 1],
          [0, 1, 2],
        ],
        () => [line(500)],
        page,
      ),
    ).toEqual([1, 2]);
  });

  test("never needs more pages than are given where some choice does not", () => {
    const parts = fc.array(fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(parts, (parts) => {
        const blocks = (choice: readonly number[]) =>
          choice.map((form, part) => figure(parts[part]?.[form] ?? 0));
        const costs = parts.map((forms) => [...forms.keys()]);
        const chosen = countPages(blocks(fitToPages(costs, blocks, page)), 100);
        const last = countPages(blocks(parts.map((forms) => forms.length - 1)), 100);
        expect(chosen).toBeLessThanOrEqual(Math.max(2, last));
      }),
    );
  });
});
