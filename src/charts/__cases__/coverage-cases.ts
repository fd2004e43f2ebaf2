import type { CoverageInput, ReadPart } from "../layout-coverage.ts";
import { officeNames, random } from "./random.ts";

const years = [2019, 2020, 2021, 2022, 2023, 2024];

/** Offices of the six years, made office by office and year by year. */
function coverage(
  count: number,
  part: (row: number, year: number) => ReadPart,
  names: readonly string[] = [],
): CoverageInput {
  return {
    years,
    rows: officeNames(count).map(({ office, name, place }, row) => ({
      office,
      name: names[row] ?? name,
      place,
      parts: years.map((_, year) => part(row, year)),
    })),
  };
}

function dense(count: number, seed: number): CoverageInput {
  const next = random(seed);
  return coverage(count, (_, year) => {
    const draw = next();
    if (draw > 0.3 + year * 0.12) return null;
    return draw > 0.15 ? "full" : "opening";
  });
}

/** What the matrix of reports must stand: name → input. */
export const coverageCases: Readonly<Record<string, CoverageInput>> = {
  ordinary: dense(24, 3),
  many: dense(60, 5),
  "one-office": coverage(1, (_, year) => (year === 5 ? "full" : null)),
  none: coverage(0, () => null),
  "all-missing": coverage(3, () => null),
  "all-full": coverage(3, () => "full"),
  "opening-only": coverage(3, () => "opening"),
  "thirty-years": {
    years: Array.from({ length: 30 }, (_, index) => 2000 + index),
    rows: officeNames(2).map((office, row) => ({
      ...office,
      parts: Array.from({ length: 30 }, (_, year) => ((year + row) % 3 === 0 ? "opening" : "full")),
    })),
  },
  "long-names": coverage(2, (row, year) => (row === year ? "full" : "opening"), [
    "双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府",
    "<script>alert(1)</script>&\"'",
  ]),
};
