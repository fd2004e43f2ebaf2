import { dataset, indicators, yearSummary } from "./published.ts";

const counts = new Map<string, number>();

/** How many values a theme has in all years, those under review included. */
export function valuesOf(theme: string): number {
  const known = counts.get(theme) ?? count(theme);
  counts.set(theme, known);
  return known;
}

function count(theme: string): number {
  const own = new Set(indicators.flatMap((each) => (each.theme === theme ? [each.id] : [])));
  return dataset.years
    .flatMap((year) => yearSummary(year).indicators)
    .filter(({ indicator }) => own.has(indicator))
    .reduce((sum, { n, underReview }) => sum + n + underReview, 0);
}
