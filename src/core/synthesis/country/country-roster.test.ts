import { sum } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawsFor } from "../draws.ts";
import { countryRoster } from "./country-roster.ts";
import { shareOut } from "./share-out.ts";

test("law: what is shared out is all there, and each part has something", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(5000), fc.nat(), (parts, more, seed) => {
      const shares = shareOut(parts + more, parts, 0.5, drawsFor(seed, "shares"));
      expect(shares.length).toBe(parts);
      expect(sum(shares)).toBe(parts + more);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test.each([1, 13, 400, 4000])(
  "a country of %d offices: ids differ, names differ within a district",
  (count) => {
    const roster = countryRoster(7, count);
    expect(roster.length).toBe(count);
    expect(new Set(roster.map(({ id }) => id)).size).toBe(count);
    for (const offices of Map.groupBy(roster, ({ place }) => Object.values(place).join()).values()) {
      expect(new Set(offices.map(({ name }) => name)).size).toBe(offices.length);
    }
    expect(roster.map(({ id }) => id)).toEqual(roster.map(({ id }) => id).toSorted());
  },
);

test("a large country has districts, cities and provinces in about the numbers of the real one", () => {
  const roster = countryRoster(1, 40_000);
  const regions = (...parts: ("province" | "city" | "district")[]) =>
    Map.groupBy(roster, ({ place }) => parts.map((part) => place[part]).join());
  expect(regions("province").size).toBeCloseTo(31, -1);
  expect(regions("province", "city").size).toBeCloseTo(340, -2);
  const districts = [...regions("province", "city", "district").values()].map(({ length }) => length);
  expect(districts.length).toBeGreaterThan(2700);
  expect(districts.length).toBeLessThan(3100);
  expect(Math.max(...districts)).toBeGreaterThan(40);
  const kinds = Map.groupBy(roster, ({ kind }) => kind);
  expect(kinds.get("镇")?.length).toBeGreaterThan(kinds.get("街道")?.length ?? 0);
  expect(kinds.get("街道")?.length).toBeGreaterThan(kinds.get("乡")?.length ?? 0);
});
