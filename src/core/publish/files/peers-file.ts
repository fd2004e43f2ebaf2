import { ascending } from "d3";
import type { Distribution, PeerGroup } from "../../derive/index.ts";
import {
  disputeScope,
  disputesHandled,
  disputesResolved,
  distribution,
  fewestPeers,
  positionsAmong,
} from "../../derive/index.ts";
import type { StatedCell } from "../../model/index.ts";
import { bounds } from "../../model/index.ts";
import type { Grounds } from "../grounds.ts";
import type { Streamed } from "../json-text.ts";
import type { PeersFile } from "../schema.ts";
import { roundedQuantity } from "./rounded.ts";

type GroupIndicator = PeersFile["groups"][number]["indicators"][number];
type Position = PeersFile["offices"][number]["positions"][number];
type Stated = ReadonlyMap<string, StatedCell>;

/** An indicator over the offices of a group that state it. */
interface Measure {
  readonly indicator: string;
  readonly stated: Stated;
  readonly spread: Distribution;
}

/** The offices with a report of the year among their peers; its lists are made as they are read. */
export function peersFile(grounds: Grounds, year: number): Streamed<PeersFile> {
  const { table, peers } = grounds;
  const offices = [...table.reports(year).keys()].toSorted(ascending).flatMap((office) => {
    const group = peers.groupOf.get(office);
    return group === undefined ? [] : [{ office, group: group.id }];
  });
  const used = new Set(offices.map(({ group }) => group));
  const groups = peers.groups.filter(({ id }) => used.has(id));
  const measuresIn = new Map(groups.map((group) => [group.id, measuresOf(grounds, year, group)]));
  const placesIn = new Map(
    [...measuresIn].map(([group, measures]) => [
      group,
      measures.filter((measure) => !mixesScopes(grounds, year, measure)).map(placesOf),
    ]),
  );
  return {
    year,
    groups: groups.values().map(({ id, level, name, offices: members }) => ({
      id,
      level,
      name,
      offices: members.length,
      indicators: (measuresIn.get(id) ?? []).map(groupIndicator),
    })),
    offices: offices.values().map(({ office, group }) => ({
      office,
      group,
      positions: (placesIn.get(group) ?? []).flatMap((placeOf) => placeOf(office) ?? []),
    })),
  };
}

function measuresOf({ table, published }: Grounds, year: number, { offices }: PeerGroup): readonly Measure[] {
  return published.flatMap(({ id: indicator }) => {
    const all = table.stated(year, indicator);
    const stated = new Map<string, StatedCell>();
    for (const office of offices) {
      const cell = all.get(office);
      if (cell !== undefined) stated.set(office, cell);
    }
    const spread = distribution(stated.values());
    return spread === null ? [] : [{ indicator, stated, spread }];
  });
}

/** Whether these are counts of disputes at several stages, which are not compared. */
function mixesScopes({ table }: Grounds, year: number, { indicator, stated }: Measure): boolean {
  if (indicator !== disputesHandled && indicator !== disputesResolved) return false;
  const handled = table.stated(year, disputesHandled);
  const scopes = [...stated.keys()].map((office) =>
    disputeScope(handled.get(office)?.observation.term ?? ""),
  );
  return new Set(scopes).size > 1;
}

function groupIndicator({ indicator, stated, spread }: Measure): GroupIndicator {
  const values = [...stated.values()]
    .map(({ value, bound }) => ({ value, bound }))
    .sort((a, b) => a.value - b.value || bounds.indexOf(a.bound) - bounds.indexOf(b.bound));
  return {
    indicator,
    n: spread.n,
    median: roundedQuantity(spread.median),
    lowerQuartile: roundedQuantity(spread.lowerQuartile),
    upperQuartile: roundedQuantity(spread.upperQuartile),
    values,
  };
}

/** Where the value of each office of a group lies among the others; nowhere for an office without one. */
function placesOf({ indicator, stated, spread }: Measure): (office: string) => Position | null {
  const placeOf = positionsAmong([...stated.values()]);
  const quartiles = stated.size < fewestPeers ? null : spread;
  return (office) => {
    const own = stated.get(office);
    if (own === undefined) return null;
    return { indicator, ...placeOf(own), quartile: quarterOf(own.value, quartiles) };
  };
}

/** The quarter that a value lies in, a value on a quartile in the lower one; null where too few state one. */
function quarterOf(value: number, quartiles: Distribution | null): number | null {
  if (quartiles === null) return null;
  const { lowerQuartile, median, upperQuartile } = quartiles;
  return 1 + [lowerQuartile, median, upperQuartile].filter((limit) => value > limit.value).length;
}
