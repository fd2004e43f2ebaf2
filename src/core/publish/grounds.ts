import type { PeerGroups, Table } from "../derive/index.ts";
import { peerGroups, tabulate } from "../derive/index.ts";
import type { Dataset } from "../model/index.ts";
import type { Names } from "../quality/names.ts";
import { namesOf } from "../quality/names.ts";
import type { Holdings } from "./holdings.ts";
import type { RegionTree } from "./region-tree.ts";
import { regionTree } from "./region-tree.ts";
import { themeIndicators } from "./theme-indicators.ts";

/** What every published file is made from; computed once. */
export interface Grounds extends Holdings {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly names: Names;
  readonly peers: PeerGroups;
  readonly places: RegionTree;
}

/** `years`: those of the whole dataset, where this is a part of it. */
export function groundsOf(dataset: Dataset, years?: readonly number[]): Grounds {
  const table = tabulate(dataset, years);
  const published = dataset.indicators.filter(({ publish }) => publish);
  const places = regionTree(dataset.offices, dataset.yearbook.region);
  return {
    dataset,
    table,
    names: namesOf(dataset),
    peers: peerGroups(dataset.offices, dataset.yearbook.region),
    places,
    forks: places.splitOf(null).forks,
    published,
    ofTheme: (theme) => themeIndicators(theme, published),
  };
}

/** The same catalogue with other reports and rows: of some years, where these are all that is asked for. */
export function groundsWith(
  { dataset, table, ...rest }: Grounds,
  held: Pick<Dataset, "reports" | "observations">,
): Grounds {
  const part = { ...dataset, ...held };
  return { ...rest, dataset: part, table: tabulate(part, table.years) };
}
