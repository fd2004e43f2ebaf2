import { group } from "d3";
import type { SummaryTable, Table } from "../derive/index.ts";
import { tableWithin } from "../derive/index.ts";
import type { Dataset, Flag, Indicator, ThemeId } from "../model/index.ts";
import type { SluggedRegion } from "./region-tree.ts";

/** What a summary is made from: all that the whole, or one region, holds. */
export interface Holdings {
  readonly dataset: Pick<Dataset, "themes" | "offices">;
  readonly table: SummaryTable;
  /** Indicators that are not held back, in the catalogue's order. */
  readonly published: readonly Indicator[];
  /** Of these, the ones that a theme shows, in the order of their weight. */
  readonly ofTheme: (theme: ThemeId) => readonly Indicator[];
  /** The regions that tell its offices apart. */
  readonly forks: readonly SluggedRegion[];
}

/** Holdings with what the checks found in them, weightiest first. */
export interface CheckedHoldings extends Holdings {
  readonly flags: readonly Flag[];
}

/** Makes the holdings of one region after another; each costs as much as the region's own offices. */
export function holdingsWithin(
  whole: CheckedHoldings & { readonly table: Table },
): (region: SluggedRegion, forks: readonly SluggedRegion[]) => CheckedHoldings {
  const offices = new Map(whole.dataset.offices.map((office) => [office.id, office]));
  const flags = group(whole.flags, ({ office }) => office);
  const rank = new Map(whole.flags.map((flag, index) => [flag, index]));
  return (region, forks) => ({
    ...whole,
    dataset: {
      themes: whole.dataset.themes,
      offices: region.offices.flatMap((id) => offices.get(id) ?? []),
    },
    table: tableWithin(whole.table, region.offices),
    flags: region.offices
      .flatMap((id) => flags.get(id) ?? [])
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
    forks,
  });
}
