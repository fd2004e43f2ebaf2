import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bound, bounds } from "../model/index.ts";
import { combineBounds } from "./combine-bounds.ts";

const table: readonly [readonly Bound[], Bound][] = [
  [[], "exact"],
  [["exact", "exact"], "exact"],
  [["exact", "at_least"], "at_least"],
  [["exact", "over"], "over"],
  [["at_least", "over", "exact"], "over"],
  [["exact", "nearly"], "nearly"],
  [["nearly", "nearly"], "nearly"],
  [["exact", "about"], "about"],
  [["at_least", "nearly"], "about"],
  [["over", "nearly"], "about"],
  [["at_least", "about"], "about"],
  [["exact", "derived"], "derived"],
  [["derived", "at_least"], "about"],
  [["derived", "nearly"], "about"],
  [["derived", "about"], "about"],
];

const together = (parts: readonly Bound[]) =>
  parts.reduce<Bound>((sum, part) => combineBounds(sum, part), "exact");

test.each(table)("%j together are %s", (parts, whole) => {
  expect(together(parts)).toBe(whole);
});

const bound = fc.constantFrom(...bounds);

test("the order and the grouping are of no account", () => {
  fc.assert(
    fc.property(fc.array(bound), fc.array(bound), (some, others) => {
      const whole = together([...some, ...others]);
      expect(together([...others, ...some])).toBe(whole);
      expect(together([together(some), together(others)])).toBe(whole);
    }),
  );
});
