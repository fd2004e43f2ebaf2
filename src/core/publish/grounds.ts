import type { PeerGroups, Table } from "../derive/index.ts";
import { peerGroups, tabulate } from "../derive/index.ts";
import type { Dataset } from "../model/index.ts";
import { runChecks } from "../quality/index.ts";
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

export function groundsOf(dataset: Dataset): Grounds {
  const table = tabulate(dataset);
  const published = dataset.indicators.filter(({ publish }) => publish);
  const places = regionTree(dataset.offices, dataset.yearbook.region);
  return {
    dataset,
    table,
    names: namesOf(dataset),
    peers: peerGroups(dataset.offices, dataset.yearbook.region),
    places,
    forks: places.splitOf(null).forks,
    flags: runChecks(dataset, table),
    published,
    ofTheme: (theme) => themeIndicators(theme, published),
  };
}
