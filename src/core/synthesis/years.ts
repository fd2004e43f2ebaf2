/** The years of the fictional district, oldest first. */
export const demoYears = [2020, 2021, 2022, 2023, 2024, 2025] as const;

/** One number for each of the years. */
export type ByYear = Readonly<Record<(typeof demoYears)[number], number>>;

/** The number of a year; years before the first or after the last are as these. */
export function ofYear(numbers: ByYear, year: number): number {
  const [first, last] = [demoYears[0], demoYears[demoYears.length - 1] ?? demoYears[0]];
  const known = demoYears.find((one) => one === year);
  return numbers[known ?? (year < first ? first : last)];
}
