/** How the years of a theme are shared out over pages. */
import type { ThemeFile } from "../core/publish/schema.ts";
import { listLimits } from "./list-limits.ts";
import { paths } from "./paths.ts";
import { themeSummary } from "./published.ts";
import { valuesOf } from "./values-of.ts";

type ThemeYear = ThemeFile["years"][number];

/** The years that have something to draw, newest first: those on the theme's own page, and those on pages of theirs. */
export function themeYears(theme: string): {
  readonly here: readonly ThemeYear[];
  readonly apart: readonly ThemeYear[];
} {
  const drawn = themeSummary(theme).years.filter(({ chart }) => chart !== null);
  return valuesOf(theme) <= listLimits.byYear
    ? { here: drawn, apart: [] }
    : { here: drawn.slice(0, 1), apart: drawn.slice(1) };
}

/** Where the charts of a theme's year stand, below the yearbook's folder. */
export function themeYearAddress(theme: string, year: number): string {
  const isApart = themeYears(theme).apart.some((row) => row.year === year);
  return isApart ? paths.themeYear(theme, year) : `${paths.theme(theme)}#y${year}`;
}
