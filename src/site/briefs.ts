/** Which briefs there are: one a year of the whole, and one for each region in its newest year. */
import { officesIn } from "./office-places.ts";
import { paths } from "./paths.ts";
import { dataset, regionSummary, regions } from "./published.ts";
import { regionSource, type SummarySource, wholeSource } from "./summary-source.ts";

/** A region with fewer reports says nothing that its office's page does not. */
const fewestReports = 2;

/** Address of a region's brief in its newest year, or null where it has none. */
export function regionBrief(slug: string): string | null {
  const latestYear = regions.find((region) => region.slug === slug)?.latestYear ?? null;
  if (latestYear === null) return null;
  const reports = officesIn(slug).filter(({ reportYears }) => reportYears.includes(latestYear)).length;
  return reports < fewestReports ? null : paths.brief(latestYear, slug);
}

/** Every brief, by its address, with what it is made of. */
export function allBriefs(): readonly {
  readonly address: string;
  /** null for the whole. */
  readonly region: string | null;
  readonly year: number;
  readonly source: () => SummarySource | null;
}[] {
  return [
    ...dataset.years.map((year) => ({
      address: paths.brief(year, null),
      ...{ region: null, year },
      source: () => wholeSource(year),
    })),
    ...regions.flatMap(({ slug, latestYear: year }) => {
      const address = regionBrief(slug);
      return address === null || year === null
        ? []
        : [{ address, region: slug, year, source: () => regionSource(regionSummary(slug)) }];
    }),
  ];
}
