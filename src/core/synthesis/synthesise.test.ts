import { max, mean, range } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, type FlagCode, flagCodes, missingReasons, statuses } from "../model/index.ts";
import { catalogue, readSynthesis } from "./__cases__/read-synthesis.ts";
import { defaultSeed, synthesise } from "./synthesise.ts";
import { demoYears } from "./years.ts";

const place = ({ code, office, year }: { code: FlagCode; office: string; year: number }) =>
  `${code} ${office} ${year}`;

test("the same seed gives the same bytes, another one other figures of the same offices", () => {
  const [first, again, other] = [7, 7, 8].map((seed) => synthesise(seed, catalogue));
  expect(again).toEqual(first);
  expect(other?.planted).toEqual(first?.planted);
  const changed = other?.files.filter(({ text }, index) => text !== first?.files[index]?.text);
  expect(changed?.map(({ path }) => path)).toEqual([
    "offices.csv",
    "reports.csv",
    ...demoYears.map((year) => `observations/${year}.csv`),
  ]);
});

// Equal figures and jumps happen by chance as well; the other findings are sharp.
const sharp = new Set<FlagCode>([
  "resolved_exceeds_handled",
  "rate_mismatch",
  "impossible_rate",
  "reach_above_population",
  "conflicting_values",
]);

test("every seed gives a folder without errors, and the checks find what was planted and no sharp fault more", async () => {
  await fc.assert(
    fc.asyncProperty(fc.maxSafeNat(), async (seed) => {
      const synthesis = synthesise(seed, catalogue);
      const { problems, flags } = await readSynthesis(synthesis);
      const planted = synthesis.planted.map(place);
      const found = flags.map(place);
      expect(planted.filter((fault) => !found.includes(fault))).toEqual([]);
      const sharpOnes = (faults: readonly { code: FlagCode; office: string; year: number }[]) =>
        faults.filter(({ code }) => sharp.has(code)).map(place);
      expect(sharpOnes(flags).sort()).toEqual(sharpOnes(synthesis.planted).sort());
      // Reading warns of the one kind of fault that it knows itself.
      const warned = synthesis.planted.filter(({ code }) => code === "resolved_exceeds_handled");
      expect(problems.map(({ severity, file }) => `${severity} ${file}`).sort()).toEqual(
        warned.map(({ year }) => `warning observations/${year}.csv`).sort(),
      );
    }),
    { numRuns: 40 },
  );
}, 60_000);

describe("the district of the default seed", async () => {
  const synthesis = synthesise(defaultSeed, catalogue);
  const { dataset, table, flags } = await readSynthesis(synthesis);
  const cells = demoYears.flatMap((year) =>
    dataset.offices.flatMap(({ id }) =>
      dataset.indicators.map((indicator) => table.cell(id, year, indicator.id)),
    ),
  );

  test("says on every page that it is invented", () => {
    expect(dataset.yearbook.notice).toBe("虚构数据，仅供演示");
  });

  test("has 24 offices of all kinds, one of them with a name of 20 characters", () => {
    expect(dataset.offices.length).toBe(24);
    expect(new Set(dataset.offices.map(({ name }) => name)).size).toBe(24);
    expect(new Set(dataset.offices.map(({ kind }) => kind)).size).toBe(3);
    expect(max(dataset.offices, ({ name }) => [...name].length)).toBe(20);
    expect(dataset.offices.filter(({ population }) => population !== null).length).toBe(20);
  });

  test("has six years, in each of which every published indicator is told by ten offices or more", () => {
    expect(table.years).toEqual(demoYears);
    const published = dataset.indicators.filter(({ publish }) => publish);
    expect(published.length).toBe(17);
    const poor = demoYears.flatMap((year) =>
      published
        .filter(({ id }) => table.stated(year, id).size < 10)
        .map(({ id }) => `${id} ${year}: ${table.stated(year, id).size}`),
    );
    expect(poor).toEqual([]);
    const steady = dataset.offices.filter(({ id }) => demoYears.every((year) => table.report(id, year)));
    expect(steady.length).toBeGreaterThanOrEqual(14);
  });

  test("has every bound, status, reason for a missing value and kind of finding, and zeros", () => {
    expect(bounds.filter((bound) => [...dataset.observations].every((row) => row.bound !== bound))).toEqual(
      [],
    );
    expect(
      statuses.filter((status) => [...dataset.observations].every((row) => row.status !== status)),
    ).toEqual([]);
    const reasons = new Set(cells.flatMap((cell) => (cell.kind === "missing" ? [cell.reason] : [])));
    expect(missingReasons.filter((reason) => !reasons.has(reason))).toEqual([]);
    expect(flagCodes.filter((code) => flags.every((flag) => flag.code !== code))).toEqual([]);
    expect(cells.some((cell) => cell.kind === "stated" && cell.value === 0)).toBe(true);
  });

  test("handles 30 to 3000 disputes an office, and resolves nearly all of them", () => {
    for (const year of demoYears) {
      const handled = [...table.stated(year, "disputes_handled").values()].map(({ value }) => value);
      expect(Math.min(...handled)).toBeGreaterThanOrEqual(30);
      expect(Math.max(...handled)).toBeLessThanOrEqual(3000);
      const rates = [...table.stated(year, "dispute_resolution_rate").values()].map(({ value }) => value);
      expect(Math.min(...rates)).toBeGreaterThan(80);
    }
    const terms = new Set(
      [...dataset.observations]
        .filter(({ indicator }) => indicator === "disputes_handled")
        .map(({ term }) => (term.includes("排查") ? "排查" : "调解")),
    );
    expect(terms.size).toBe(2);
  });

  test("has one office that reached more than ten thousand times as many as the next", () => {
    const reached = [...table.stated(2023, "publicity_reach").values()].map(({ value }) => value);
    const [most = 0, next = 0] = reached.sort((a, b) => b - a);
    expect(most).toBeGreaterThan(10_000 * next);
    expect(next).toBeGreaterThan(0);
  });

  test("keeps its dates in the first quarter after the year, and its addresses nobody's", () => {
    for (const { year, issued, url } of dataset.reports) {
      expect(issued === "" || issued.startsWith(`${year + 1}-0`)).toBe(true);
      expect(url).toMatch(/^$|^https:\/\/yunlan\.example\//);
    }
  });
});

test("gatherings dip in 2022 and grow after it, and so do disputes", async () => {
  const tables = await Promise.all(
    range(6).map(async (seed) => (await readSynthesis(synthesise(seed, catalogue))).table),
  );
  const average = (indicator: string, year: number) =>
    mean(
      tables.flatMap((table) => [...table.stated(year, indicator).values()]),
      ({ value }) => value,
    ) ?? 0;
  for (const indicator of ["publicity_events", "disputes_handled"]) {
    expect(average(indicator, 2022)).toBeLessThan(average(indicator, 2021));
    expect(average(indicator, 2025)).toBeGreaterThan(average(indicator, 2021));
  }
});
