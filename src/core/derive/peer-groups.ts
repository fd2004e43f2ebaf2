import { ascending, rollup } from "d3";
import type { Office, PeerLevel } from "../model/index.ts";
import { peerLevels } from "../model/index.ts";
import type { Region } from "./regions.ts";
import { regionsOf } from "./regions.ts";

/** Offices that are compared with each other. */
export interface PeerGroup {
  /** The region's id: `district:重庆市/涪陵区`, …, or `all`. */
  readonly id: string;
  readonly level: PeerLevel;
  /** For readers: 涪陵区, or 江苏省南京市鼓楼区 where another group has the same short name. */
  readonly name: string;
  /** Ids of its offices, in the order given. */
  readonly offices: readonly string[];
}

export interface PeerGroups {
  /** The groups that some office has for its own, by level from district to all, then by id. */
  readonly groups: readonly PeerGroup[];
  /** The group of each office, by the office's id. */
  readonly groupOf: ReadonlyMap<string, PeerGroup>;
}

/** A district, city or province with fewer offices is no group of its own. */
export const fewestPeers = 5;

/**
 * The peers of each office: the offices of its district if there are at least five, itself included, else those
 * of its city, its province, or all. An office without a place has all as its peers. `whole` names them: 全国.
 */
export function peerGroups(offices: readonly Office[], whole: string): PeerGroups {
  const chosen = [...regionsOf(offices, whole)].flatMap(([office, regions]) => {
    const region = regions.find(
      ({ level, offices: members }) => level === "all" || members.length >= fewestPeers,
    );
    return region === undefined ? [] : [{ office, region }];
  });
  const regions = new Map(chosen.map(({ region }) => [region.id, region]));
  const bearers = rollup(regions.values(), (same) => same.length, shortName);
  const groups = new Map(
    [...regions.values()].map((region) => {
      const { id, level, path, offices: members } = region;
      const name = bearers.get(shortName(region)) === 1 ? shortName(region) : path.join("");
      return [id, { id, level, name, offices: members }] as const;
    }),
  );
  return {
    groups: [...groups.values()].sort(
      (a, b) => peerLevels.indexOf(a.level) - peerLevels.indexOf(b.level) || ascending(a.id, b.id),
    ),
    groupOf: new Map(
      chosen.flatMap(({ office, region }) => {
        const group = groups.get(region.id);
        return group === undefined ? [] : [[office, group] as const];
      }),
    ),
  };
}

function shortName({ path }: Region): string {
  return path.at(-1) ?? "";
}
