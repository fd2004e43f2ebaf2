import fc from "fast-check";
import { expect, test } from "vitest";
import { officeKinds } from "../model/index.ts";
import { frame } from "./__cases__/small-directory.ts";
import type { DirectoryState } from "./directory-state.ts";
import { everything, formatState, openChoices, parseState, plainSortKeys } from "./directory-state.ts";

const orNull = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values));

const states: fc.Arbitrary<DirectoryState> = fc.record({
  text: fc.string({ unit: "binary" }).map((text) => text.trim()),
  place: orNull(frame.regions.map(({ slug }) => slug)),
  kind: orNull(officeKinds),
  year: orNull(frame.years),
  theme: orNull(frame.themes.map(({ id }) => id)),
  open: orNull(openChoices),
  sort: fc.constantFrom(...plainSortKeys, "disputes_handled", "resolution"),
  descending: fc.boolean(),
  chosen: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}(-[a-z]{1,4})?$/), { maxLength: 6 }),
});

test("an address brings back the state that it was made from", () => {
  fc.assert(
    fc.property(states, (state) => {
      const address = formatState(state);
      expect(parseState(address, frame)).toEqual(state);
      expect(new URL(`file:///offices.html#${address}`).hash).toBe(address === "" ? "" : `#${address}`);
    }),
  );
});

test("the whole list has no address of its own", () => {
  expect(formatState(everything)).toBe("");
  expect(parseState("", frame)).toEqual(everything);
});

test.each([
  ["q=%E6%B5%A6+%E6%B2%BF&place=zhejiang&sort=-population", "浦 沿 zhejiang population true"],
  ["q=100%&place=nowhere&sort=-gone", "100% null place false"],
  ["year=1949&theme=weather&kind=市&open=yes&o=,a,b,a", " null place false"],
])("%s", (address, told) => {
  const { text, place, sort, descending, chosen, ...rest } = parseState(address, frame);
  expect(`${text} ${place} ${sort} ${descending}`).toBe(told);
  expect(rest).toEqual({ kind: null, year: null, theme: null, open: null });
  expect(chosen).toEqual(address.includes("&o=") ? ["a", "b"] : []);
});
