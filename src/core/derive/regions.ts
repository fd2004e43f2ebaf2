import type { Office, PeerLevel } from "../model/index.ts";

/** A province, city or district with the offices that it holds, or the whole. */
export interface Region {
  /** `district:重庆市/涪陵区`, `city:广东省/东莞市`, `province:重庆市` or `all`. */
  readonly id: string;
  readonly level: PeerLevel;
  /** Names from the widest region known down to this one: 重庆市, 涪陵区. */
  readonly path: readonly string[];
  /** Ids, in the order given. */
  readonly offices: readonly string[];
}

/**
 * For each office, by its id, the regions that hold it, narrowest first and the whole last. A region that stands
 * on two levels counts once, on the wider one: 重庆市 is a province, not a city as well. Unknown levels are left
 * out: an office directly below its city has no district. `whole` is the name of the whole.
 */
export function regionsOf(offices: readonly Office[], whole: string): ReadonlyMap<string, readonly Region[]> {
  const members = new Map<string, string[]>();
  const held = offices.map((office) => {
    const regions = places(office, whole).map(({ level, path }): Region => {
      const id = level === "all" ? level : `${level}:${path.join("/")}`;
      const ids = members.get(id) ?? [];
      members.set(id, ids);
      ids.push(office.id);
      return { id, level, path, offices: ids };
    });
    return [office.id, regions] as const;
  });
  return new Map(held);
}

/** The levels that are known of an office's place, narrowest first. */
function places(
  { province, city, district }: Office,
  whole: string,
): readonly Pick<Region, "level" | "path">[] {
  const isCity = city !== "" && city !== province;
  const isDistrict = district !== "" && district !== city && district !== province;
  const upToCity = [province, isCity ? city : ""].filter((name) => name !== "");
  return [
    ...(isDistrict ? [{ level: "district", path: [...upToCity, district] } as const] : []),
    ...(isCity ? [{ level: "city", path: upToCity } as const] : []),
    ...(province === "" ? [] : [{ level: "province", path: [province] } as const]),
    { level: "all", path: [whole] },
  ];
}
