import { ascending, group } from "d3";
import type { Region } from "../derive/index.ts";
import { regionsOf } from "../derive/index.ts";
import type { Office } from "../model/index.ts";
import { provinceRank } from "./province-order.ts";
import { regionSlugs } from "./region-slugs.ts";

/** A province, city or district with its address. */
export interface SluggedRegion extends Region {
  /** Unique; its page is regions/<slug>.html. */
  readonly slug: string;
  /** Slugs of the regions around it, widest first. */
  readonly around: readonly string[];
}

export interface RegionTree {
  /**
   * Every region but the whole, each before what it holds: provinces in the order of the statistical yearbooks,
   * cities and districts by their slugs.
   */
  readonly regions: readonly SluggedRegion[];
  /** The narrowest region of each office, by the office's id; none for an office without a place. */
  readonly regionOf: ReadonlyMap<string, SluggedRegion>;
  /** Of a region, or of the whole for null. */
  readonly splitOf: (region: SluggedRegion | null) => RegionSplit;
}

/** How a region, or the whole, is made up. */
export interface RegionSplit {
  /** Smaller regions that hold all of its offices, widest first. */
  readonly same: readonly SluggedRegion[];
  /**
   * The regions that tell its offices apart: those right below, or below the only one there, and so on; none where
   * there are no two to compare.
   */
  readonly forks: readonly SluggedRegion[];
}

/** The regions that hold the offices. `whole` is the name of the whole. */
export function regionTree(offices: readonly Office[], whole: string): RegionTree {
  const held = regionsOf(offices, whole);
  /** Each region, followed by those around it save the whole. */
  const chains = new Map<string, readonly Region[]>();
  for (const regions of held.values())
    for (const [index, { id, level }] of regions.entries())
      if (level !== "all" && !chains.has(id)) chains.set(id, regions.slice(index, -1));
  const slugs = regionSlugs([...chains.values()].flatMap(([region]) => region ?? []));
  const slugOf = new Map([...chains.keys()].map((id, index) => [id, slugs[index] ?? ""]));
  const regions = [...chains.values()].flatMap(([region, ...around]): SluggedRegion[] =>
    region === undefined
      ? []
      : [{ ...region, slug: slug(region), around: around.map((each) => slug(each)).reverse() }],
  );
  regions.sort(inOrder);
  const byId = new Map(regions.map((region) => [region.id, region]));
  const below = group(regions, ({ around }) => around.at(-1) ?? null);
  return {
    regions,
    splitOf: (region) => split(region?.slug ?? null, region?.offices.length ?? offices.length),
    regionOf: new Map(
      [...held].flatMap(([office, [narrowest]]) => {
        const region = byId.get(narrowest?.id ?? "");
        return region === undefined ? [] : [[office, region] as const];
      }),
    ),
  };

  function slug({ id }: Region): string {
    return slugOf.get(id) ?? "";
  }

  function split(parent: string | null, size: number): RegionSplit {
    const held = below.get(parent) ?? [];
    const [only] = held;
    if (only === undefined || held.length > 1) return { same: [], forks: held };
    const { same, forks } = split(only.slug, size);
    return { same: only.offices.length === size ? [only, ...same] : [], forks };
  }
}

function inOrder(a: SluggedRegion, b: SluggedRegion): number {
  const rank = ({ path: [widest = ""] }: SluggedRegion) => provinceRank(widest);
  return ascending(rank(a), rank(b)) || compareWays([...a.around, a.slug], [...b.around, b.slug]);
}

/** A region comes right before what it holds. */
function compareWays(a: readonly string[], b: readonly string[]): number {
  const fork = a.findIndex((slug, depth) => slug !== b[depth]);
  return fork === -1 ? a.length - b.length : fork >= b.length ? 1 : ascending(a[fork], b[fork]);
}
