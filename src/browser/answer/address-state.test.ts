import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAddress, parseAddress } from "./address-state.ts";

test.each([
  ["", "", ""],
  ["#y2024", "y2024", ""],
  ["#office=puyan", "", "puyan"],
  ["#y2024&office=puyan", "y2024", "puyan"],
  ["#office=puyan&y2024", "y2024", "puyan"],
  ["#office=%E", "", "%E"],
])("%s is read", (hash, place, office) => {
  expect(parseAddress(hash)).toEqual({ place, office });
});

test("what is written is read again", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (place, office) => {
      expect(parseAddress(formatAddress({ place, office }))).toEqual({ place, office });
    }),
    { seed: 1 },
  );
});
