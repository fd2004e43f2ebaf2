import fc from "fast-check";
import { expect, test } from "vitest";
import { balancedPanel } from "./balanced-panel.ts";

const stating = (byYear: Record<number, string>) =>
  new Map(Object.entries(byYear).map(([year, offices]) => [Number(year), new Set(offices)]));

test.each([
  ["all offices, all years", { 2021: "abc", 2022: "abc", 2023: "abc" }, [2021, 2022, 2023], "abc"],
  ["half of the latest year's offices is enough", { 2022: "ab", 2023: "abcd" }, [2022, 2023], "ab"],
  [
    "a year that would leave too few is not taken",
    { 2021: "a", 2022: "abc", 2023: "abcd" },
    [2022, 2023],
    "abc",
  ],
  ["a gap ends the run", { 2020: "abc", 2022: "abc", 2023: "abc" }, [2022, 2023], "abc"],
  [
    "offices that come and go are left out",
    { 2021: "abx", 2022: "aby", 2023: "abz" },
    [2021, 2022, 2023],
    "ab",
  ],
])("%s", (_, byYear, years, offices) => {
  expect(balancedPanel(stating(byYear), 2023)).toEqual({ years, offices: [...offices] });
});

test.each([
  ["one year", { 2023: "abc" }],
  ["one office", { 2022: "a", 2023: "a" }],
  ["others every year", { 2022: "abc", 2023: "def" }],
  ["nothing", {}],
  ["less than half", { 2022: "ab", 2023: "abcde" }],
])("no panel: %s", (_, byYear) => {
  expect(balancedPanel(stating(byYear), 2023)).toBeNull();
});

test("every office of a panel states every year of it, and no year lies between", () => {
  const offices = fc.array(fc.constantFrom(..."abcdefgh")).map((all) => new Set(all));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("2018", "2019", "2020", "2021", "2022"), offices), (byYear) => {
      const years = new Map(Object.entries(byYear).map(([year, set]) => [Number(year), set]));
      const panel = balancedPanel(years, 2022);
      if (panel === null) return;
      const [first = 0] = panel.years;
      expect(panel.years).toEqual(Array.from({ length: 2023 - first }, (_, i) => first + i));
      for (const year of panel.years)
        for (const office of panel.offices) expect(years.get(year)?.has(office)).toBe(true);
    }),
  );
});
