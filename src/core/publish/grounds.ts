import type { PeerGroups, Table } from "../derive/index.ts";
import { peerGroups, tabulate } from "../derive/index.ts";
import type { Dataset, Flag, Indicator, ThemeId } from "../model/index.ts";
import { runChecks } from "../quality/index.ts";
import type { Names } from "../quality/names.ts";
import { namesOf } from "../quality/names.ts";
import type { RegionTree } from "./region-tree.ts";
import { regionTree } from "./region-tree.ts";
import { themeIndicators } from "./theme-indicators.ts";

/** What every published file is made from; computed once. */
export interface Grounds {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly names: Names;
  readonly peers: PeerGroups;
  readonly places: RegionTree;
  /** Weightiest first. */
  readonly flags: readonly Flag[];
  /** Indicators that are not held back, in the catalogue's order. */
  readonly published: readonly Indicator[];
  /** Of these, the ones that a theme shows, in the order of their weight. */
  readonly ofTheme: (theme: ThemeId) => readonly Indicator[];
}

export function groundsOf(dataset: Dataset): Grounds {
  const table = tabulate(dataset);
  const published = dataset.indicators.filter(({ publish }) => publish);
  return {
    dataset,
    table,
    names: namesOf(dataset),
    peers: peerGroups(dataset.offices, dataset.yearbook.region),
    places: regionTree(dataset.offices, dataset.yearbook.region),
    flags: runChecks(dataset, table),
    published,
    ofTheme: (theme) => themeIndicators(theme, published),
  };
}
