import { rollup } from "d3";
import type { PeerLevel } from "../model/index.ts";
import { pinyinOf } from "./pinyin.ts";

/** A province, city or district: its level, and the names from the widest region known down to it. */
interface NamedRegion {
  readonly level: PeerLevel;
  readonly path: readonly string[];
}

/** Its reading without tones would be that of 山西. */
const shaanxi = "陕西省";

/** What the name of each level ends in as a rule, and the address leaves out. */
const usual = {
  province: /(?:壮族|回族|维吾尔)?自治区$|特别行政区$|省$|市$/,
  city: /市$/,
  district: /区$/,
} as const;

/** Other endings are told, apart from the name: 临夏市 and 临夏县 lie in one prefecture. */
const others = /自治[区州县旗]$|地区$|[盟县市旗]$/;

/**
 * The part of each region's address, in the order given: 浙江省/杭州市/滨江区 → zhejiang-hangzhou-binjiang. It
 * depends on the region's own names alone, so it stays when others come and go; only where two sound alike does
 * each of them take a mark of its names' characters with it.
 */
export function regionSlugs(regions: readonly NamedRegion[]): readonly string[] {
  const plain = regions.map(plainSlug);
  const bearers = rollup(plain, (same) => same.length, String);
  return regions.map(({ path }, index) => {
    const slug = plain[index] ?? "";
    if (slug === "") return `region-${markOf(path)}`;
    return bearers.get(slug) === 1 ? slug : `${slug}-${markOf(path)}`;
  });
}

function plainSlug({ level, path }: NamedRegion): string {
  return path
    .map((name, index) => namePart(name, levelAt(index, level, path.length)))
    .filter((part) => part !== "")
    .join("-");
}

/** The level of one name of a path: a path of two that ends in a district holds its city or its province. */
function levelAt(index: number, level: PeerLevel, length: number): keyof typeof usual {
  if (index < length - 1) return index === 0 ? "province" : "city";
  return level === "all" ? "province" : level;
}

function namePart(name: string, level: keyof typeof usual): string {
  if (name === shaanxi) return "shaanxi";
  const short = name.replace(usual[level], "");
  const isTold = short.length > 1 && short !== name;
  const ending = isTold ? "" : (others.exec(name)?.[0] ?? "");
  const stem = isTold ? short : name.slice(0, name.length - ending.length);
  // A single character with its ending is one word: 单县.
  const parts = stem.length > 1 ? [stem, ending] : [name];
  return parts
    .map((part) => pinyinOf(part).replaceAll(/[^a-z0-9]/g, ""))
    .filter((part) => part !== "")
    .join("-");
}

/** Eight hex digits of the names' characters: FNV-1a (Fowler, Noll, Vo), enough to tell a handful apart. */
function markOf(path: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of path.join("/")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
