import fc from "fast-check";
import { expect, test } from "vitest";
import { bounds, type Observation, statuses } from "../model/index.ts";
import { fieldOf } from "./field-of.ts";
import { joinRows } from "./join-rows.ts";
import { createObservationColumns } from "./observation-columns.ts";

const text = fc.oneof(fc.constantFrom("", "件", "中心组学习"), fc.string());
const offset = fc.option(fc.oneof(fc.nat(), fc.maxSafeNat()));
const row: fc.Arbitrary<Observation> = fc.record({
  ...{ office: text, indicator: text, unit: text, term: text, report: text, section: text, note: text },
  value: fc.oneof(fc.nat(200), fc.maxSafeNat(), fc.double({ min: 0, max: 100, noNaN: true })).map(Math.abs),
  year: fc.integer({ min: 1949, max: 2199 }),
  decimals: fc.nat(300),
  bound: fc.constantFrom(...bounds),
  status: fc.constantFrom(...statuses),
  start: offset,
  end: offset,
  line: fc.nat(),
});

function columnsOf(rows: readonly Observation[]) {
  const columns = createObservationColumns();
  for (const each of rows) columns.push(each);
  return columns;
}

test("rows come back as they went in, in order, alone or behind others", () => {
  fc.assert(
    fc.property(fc.array(fc.array(row)), (tables) => {
      const rows = tables.flat();
      const joined = joinRows(tables.map(columnsOf));
      expect([...joined]).toEqual(rows);
      expect(joined.length).toBe(rows.length);
      expect(rows.map((_, index) => joined.at(index))).toEqual(rows);
      expect([joined.at(-1), joined.at(rows.length)]).toEqual([undefined, undefined]);
      for (const name of ["office", "value", "start", "status"] as const) {
        for (const kept of [joined, joinRows([rows]), rows]) {
          const field = fieldOf(kept, name);
          expect(rows.map((_, index) => field(index))).toEqual(rows.map((each) => each[name]));
          expect(() => field(rows.length)).toThrow(RangeError);
        }
      }
    }),
  );
});

test("a column grows beyond its first room, and wider in the middle of it", () => {
  const rows = Array.from(
    { length: 5000 },
    (_, index): Observation => ({
      ...{ office: `o-${index % 300}`, year: 2024, indicator: "handled", value: index ** 3, decimals: 0 },
      ...{ bound: "exact", unit: "件", term: "", report: `r-${index}`, section: "", start: null, end: null },
      ...{ status: "auto", note: "", line: index + 2 },
    }),
  );
  expect([...columnsOf(rows)]).toEqual(rows);
});
