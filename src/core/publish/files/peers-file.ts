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
import type { PeersFile } from "../schema.ts";
import { roundedQuantity } from "./rounded.ts";

type GroupIndicator = PeersFile["groups"][number]["indicators"][number];
type OfficePositions = PeersFile["offices"][number]["positions"];

/** The offices with a report of the year among their peers. */
export function peersFile(grounds: Grounds, year: number): PeersFile {
  const { table, peers } = grounds;
  const offices = [...table.reports(year).keys()].toSorted(ascending).flatMap((office) => {
    const group = peers.groupOf.get(office);
    return group === undefined ? [] : [{ office, group }];
  });
  const used = new Set(offices.map(({ group }) => group.id));
  const groups = peers.groups.filter(({ id }) => used.has(id));
  const statedIn = new Map(groups.map((group) => [group.id, statedByIndicator(grounds, year, group)]));
  const placesIn = new Map(
    [...statedIn].map(([group, indicators]) => [
      group,
      [...indicators].flatMap(([indicator, stated]) =>
        mixesScopes(grounds, year, indicator, stated) ? [] : [placesOf(indicator, stated)],
      ),
    ]),
  );
  return {
    year,
    groups: groups.map(({ id, level, name, offices: members }) => ({
      id,
      level,
      name,
      offices: members.length,
      indicators: [...(statedIn.get(id) ?? [])].flatMap(([indicator, stated]) =>
        groupIndicator(indicator, stated),
      ),
    })),
    offices: offices.map(({ office, group }) => ({
      office,
      group: group.id,
      positions: (placesIn.get(group.id) ?? []).flatMap((placeOf) => placeOf(office)),
    })),
  };
}

type Stated = ReadonlyMap<string, StatedCell>;

function statedByIndicator(
  { table, published }: Grounds,
  year: number,
  { offices }: PeerGroup,
): ReadonlyMap<string, Stated> {
  return new Map(
    published.map(({ id }) => {
      const stated = table.stated(year, id);
      const members = offices.flatMap((office) => {
        const cell = stated.get(office);
        return cell === undefined ? [] : [[office, cell] as const];
      });
      return [id, new Map(members)];
    }),
  );
}

/** Whether these are counts of disputes at several stages, which are not compared. */
function mixesScopes({ table }: Grounds, year: number, indicator: string, stated: Stated): boolean {
  if (indicator !== disputesHandled && indicator !== disputesResolved) return false;
  const handled = table.stated(year, disputesHandled);
  const scopes = [...stated.keys()].map((office) =>
    disputeScope(handled.get(office)?.observation.term ?? ""),
  );
  return new Set(scopes).size > 1;
}

function groupIndicator(indicator: string, stated: Stated): GroupIndicator[] {
  const spread = distribution(stated.values());
  if (spread === null) return [];
  const values = [...stated.values()]
    .map(({ value, bound }) => ({ value, bound }))
    .sort((a, b) => ascending(a.value, b.value) || bounds.indexOf(a.bound) - bounds.indexOf(b.bound));
  return [
    {
      indicator,
      n: spread.n,
      median: roundedQuantity(spread.median),
      lowerQuartile: roundedQuantity(spread.lowerQuartile),
      upperQuartile: roundedQuantity(spread.upperQuartile),
      values,
    },
  ];
}

/** Where the value of each office of a group lies among the others; nowhere for an office without one. */
function placesOf(indicator: string, stated: Stated): (office: string) => OfficePositions {
  const cells = [...stated.values()];
  const placeOf = positionsAmong(cells);
  const quartiles = stated.size < fewestPeers ? null : distribution(cells);
  return (office) => {
    const own = stated.get(office);
    return own === undefined
      ? []
      : [{ indicator, ...placeOf(own), quartile: quarterOf(own.value, quartiles) }];
  };
}

/** The quarter that a value lies in, a value on a quartile in the lower one; null where too few state one. */
function quarterOf(value: number, quartiles: Distribution | null): number | null {
  if (quartiles === null) return null;
  const { lowerQuartile, median, upperQuartile } = quartiles;
  return 1 + [lowerQuartile, median, upperQuartile].filter((limit) => value > limit.value).length;
}
