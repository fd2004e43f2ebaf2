import fc from "fast-check";
import { expect, test } from "vitest";
import { quantity } from "./__cases__/small-dataset.ts";
import { statedAndTrue } from "./__cases__/true-values.ts";
import { certainExtremes } from "./certain-extremes.ts";

test.each([
  ["35 20 30", [0], [1]],
  ["5 5 5", [0, 1, 2], [0, 1, 2]],
  ["5 5 3", [0, 1], [2]],
  ["≥50 60", [0, 1], [0, 1]],
  ["超50 50", [0], [1]],
  ["≥50 60 20", [0, 1], [2]],
  ["约10 1000 1", [0, 1], [0, 2]],
  ["近100 200 ≥300", [2], [0]],
  ["7", [0], [0]],
])("of %s the highest are %j, the lowest %j", (told, highest, lowest) => {
  expect(certainExtremes(told.split(" ").map(quantity))).toEqual({ highest, lowest });
});

test("the true highest and lowest are among them, whatever the bounds allow", () => {
  fc.assert(
    fc.property(fc.array(statedAndTrue, { minLength: 1, maxLength: 6 }), (values) => {
      const { highest, lowest } = certainExtremes(values.map(({ stated }) => stated));
      const trueValues = values.map((value) => value.true);
      expect(highest.map((at) => trueValues[at])).toContain(Math.max(...trueValues));
      expect(lowest.map((at) => trueValues[at])).toContain(Math.min(...trueValues));
    }),
  );
});
