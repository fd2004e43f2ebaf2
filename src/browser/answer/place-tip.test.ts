import fc from "fast-check";
import { expect, test } from "vitest";
import { headsForTip, placeTip } from "./place-tip.ts";

const window = { width: 1280, height: 800 };
const mark = (top: number, bottom: number, left = 100, right = 900) => ({ left, right, top, bottom });

test.each([
  ["below its mark", mark(100, 124), 500, false, { left: 400, top: 124 }],
  ["above it where it fits there only", mark(700, 724), 500, false, { left: 400, top: 500 }],
  ["inside the left edge", mark(100, 124), 10, false, { left: 8, top: 124 }],
  ["inside the right edge", mark(100, 124), 1270, false, { left: 1072, top: 124 }],
  ["to the right of a pointer", mark(100, 124), 500, true, { left: 520, top: 124 }],
  ["to its left where there is room only", mark(100, 124), 1200, true, { left: 980, top: 124 }],
])("a tip stands %s", (_, rect, x, isPointer, place) => {
  expect(placeTip(rect, { x, isPointer }, { width: 200, height: 200 }, window)).toMatchObject(place);
});

test.each([
  ["down past it", { x: 500, y: 110 }, { x: 500, y: 120 }, false],
  ["down and across", { x: 500, y: 110 }, { x: 506, y: 118 }, true],
  ["along its row", { x: 500, y: 110 }, { x: 510, y: 110 }, false],
  ["across beside it", { x: 500, y: 160 }, { x: 510, y: 165 }, true],
  ["away from it", { x: 510, y: 110 }, { x: 500, y: 105 }, false],
])("a pointer that moves %s", (_, from, to, heads) => {
  expect(headsForTip(from, to, { left: 520, right: 720, top: 124, bottom: 324 })).toBe(heads);
});

test("a tip is inside the window and never over its mark", () => {
  const any = fc.record({
    top: fc.integer({ min: 0, max: 760 }),
    height: fc.integer({ min: 4, max: 60 }),
    x: fc.integer({ min: -50, max: 1400 }),
    width: fc.integer({ min: 20, max: 400 }),
    tall: fc.integer({ min: 20, max: 1500 }),
    isPointer: fc.boolean(),
  });
  fc.assert(
    fc.property(any, ({ top, height, x, width, tall, isPointer }) => {
      const rect = mark(top, Math.min(top + height, window.height));
      const place = placeTip(rect, { x, isPointer }, { width, height: tall }, window);
      const shown = Math.min(tall, place.maxHeight);
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.left + width).toBeLessThanOrEqual(window.width - 8);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.top + shown).toBeLessThanOrEqual(window.height);
      expect(place.top >= rect.bottom || place.top + shown <= rect.top).toBe(true);
    }),
    { seed: 1 },
  );
});
