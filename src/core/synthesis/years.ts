/** The years of the fictional district, oldest first. */
export const demoYears = [2020, 2021, 2022, 2023, 2024, 2025] as const;
export type DemoYear = (typeof demoYears)[number];

/** One number for each of the years. */
export type ByYear = Readonly<Record<DemoYear, number>>;
