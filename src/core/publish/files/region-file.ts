import type { Grounds } from "../grounds.ts";
import { type CheckedHoldings, holdingsWithin } from "../holdings.ts";
import type { SluggedRegion } from "../region-tree.ts";
import type { RegionFile } from "../schema.ts";
import { type DisputesFigures, disputesFigures } from "./disputes-figures.ts";
import { yearFile } from "./year-file.ts";

/**
 * The regions that `slugs` name, each in its newest year, summarised as the whole is; one after another, so that no two
 * are held at once.
 */
export function* regionFiles(
  grounds: Grounds & CheckedHoldings,
  slugs: readonly string[],
): Generator<RegionFile> {
  const within = holdingsWithin(grounds);
  const { regions, splitOf } = grounds.places;
  const bySlug = new Map(regions.map((region) => [region.slug, region]));
  for (const region of slugs.flatMap((each) => bySlug.get(each) ?? [])) {
    const { slug, level, path, around, offices } = region;
    if (level === "all") continue;
    const { same, forks } = splitOf(region);
    const inForks = new Set(forks.flatMap((fork) => fork.offices));
    const holdings = within(region, forks);
    const year = holdings.table.years.at(-1);
    const disputes = year === undefined ? null : disputesFigures(holdings, year);
    yield {
      slug,
      level,
      name: nameOf(region),
      path: [...path],
      around: around.flatMap((each) => bySlug.get(each) ?? []).map(named),
      same: same.map(named),
      offices: offices.filter((office) => !inForks.has(office)),
      summary: year === undefined || disputes === null ? null : yearFile(holdings, year, disputes),
      disputes: disputes === null ? null : listedDisputes(disputes, forks),
    };
  }
}

/** With rows only where no smaller regions are compared instead. */
function listedDisputes(
  { rows, ...pools }: DisputesFigures,
  forks: readonly SluggedRegion[],
): RegionFile["disputes"] {
  return { ...pools, rows: forks.length === 0 ? [...rows] : [] };
}

function named(region: SluggedRegion): RegionFile["around"][number] {
  return { slug: region.slug, name: nameOf(region) };
}

function nameOf({ path }: SluggedRegion): string {
  return path.at(-1) ?? "";
}
