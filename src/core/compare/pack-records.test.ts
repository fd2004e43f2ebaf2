import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bounds, coverages, statuses } from "../model/index.ts";
import type { OfficeRecord } from "./office-record.ts";
import { packRecords, unpackRecords } from "./pack-records.ts";

const year = fc.integer({ min: 2015, max: 2024 });

const records: fc.Arbitrary<readonly OfficeRecord[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,6}$/),
    reports: fc
      .uniqueArray(fc.record({ year, coverage: fc.constantFrom(...coverages) }), {
        selector: (report) => report.year,
      })
      .map((reports) => [...reports].sort((a, b) => a.year - b.year)),
    rows: fc.array(
      fc.record({
        year,
        indicator: fc.constantFrom("disputes_handled", "publicity_reach", "own_2"),
        value: fc.oneof(fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }).map(Math.abs)),
        bound: fc.constantFrom(...bounds),
        decimals: fc.nat(3),
        term: fc.constantFrom("", "排查", "“化解”\n</script>"),
        status: fc.constantFrom(...statuses),
        marked: fc.boolean(),
      }),
    ),
  }),
  { selector: ({ id }) => id },
);

test("what is packed is unpacked as it was, by way of JSON", () => {
  fc.assert(
    fc.property(records, (all) => {
      expect(unpackRecords(JSON.parse(JSON.stringify(packRecords(all))))).toEqual(all);
    }),
  );
});

test("a row takes as few numbers as it can", () => {
  const row = { year: 2024, indicator: "a", bound: "exact", decimals: 0, term: "" } as const;
  const { offices } = packRecords([
    {
      id: "puyan",
      reports: [{ year: 2024, coverage: "opening" }],
      rows: [
        { ...row, value: 0, status: "auto", marked: false },
        { ...row, value: 52, status: "confirmed", marked: false },
        { ...row, value: 52, term: "排查", status: "auto", marked: true },
      ],
    },
  ]);
  expect(offices).toEqual([{ id: "puyan", reports: "1", rows: [[], [0, 52, 0, 2], [0, 52, 1, 0, 0, 0, 1]] }]);
});

test("a full district of 20 offices, 10 years and 17 indicators weighs less than a picture", () => {
  const district = Array.from({ length: 20 }, (_, office): OfficeRecord => {
    const years = Array.from({ length: 10 }, (__, index) => 2015 + index);
    return {
      id: `district-office-${office}`,
      reports: years.map((each) => ({ year: each, coverage: "full" })),
      rows: years.flatMap((each) =>
        Array.from({ length: 17 }, (__, index) => ({
          year: each,
          indicator: `indicator_${index}`,
          value: (office * 7919 + each * 31 + index * 613) % 5000,
          bound: index % 5 === 0 ? "at_least" : "exact",
          decimals: 0,
          term: `用语${(office + index) % 12}`,
          status: "confirmed",
          marked: true,
        })),
      ),
    };
  });
  const bytes = gzipSync(JSON.stringify(packRecords(district))).length;
  expect(bytes).toBeLessThan(20 * 1024);
});
