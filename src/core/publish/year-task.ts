import { yearsWithReports } from "../derive/index.ts";
import { previousYear } from "./files/neighbour-years.ts";
import type { Grounds } from "./grounds.ts";

/** What is published of one year: work that can be done apart from that of the other years. */
export interface YearTask {
  readonly year: number;
  /** Slugs of the regions whose newest report is of this year. */
  readonly regions: readonly string[];
  /** The years, this one among them, whose reports and rows it is made from. */
  readonly needs: readonly number[];
}

/** A task for each year of the table, oldest first. */
export function yearTasks({ table, places }: Grounds): readonly YearTask[] {
  const newestOf = new Map<number, { readonly slug: string; readonly before: number | null }[]>();
  for (const { slug, offices } of places.regions) {
    const years = yearsWithReports(table, offices);
    const newest = years.at(-1);
    if (newest === undefined) continue;
    const regions = newestOf.get(newest) ?? [];
    newestOf.set(newest, regions);
    regions.push({ slug, before: previousYear({ years }, newest) });
  }
  return table.years.map((year) => {
    const regions = newestOf.get(year) ?? [];
    const before = [previousYear(table, year), ...regions.map((region) => region.before)];
    const needs = new Set([year, ...before.filter((other) => other !== null)]);
    return { year, regions: regions.map(({ slug }) => slug), needs: [...needs].sort((a, b) => a - b) };
  });
}
