import { expectedByChance } from "./by-chance.ts";
import { howMany } from "./how-many.ts";

/** A region with its pooled resolution rates, each beside the pool of its scope. */
export interface ComparedRegion {
  /** Offices with a report of the year. */
  readonly reports: number;
  readonly resolution: readonly { readonly differs: "below" | "no" | "above" | null }[];
}

/** What a comparison of regions says, as a heading. */
export function regionsFinding(year: number, regions: readonly ComparedRegion[]): string {
  const all = howMany(regions.length, "个地区");
  const sides = sidesOf(regions);
  if (sides.length === 0) {
    const reported = regions.filter(({ reports }) => reports > 0).length;
    return `${all}，${reported === regions.length ? "均" : howMany(reported, "个")}有${year}年报告`;
  }
  if (sides.flatMap((side) => side ?? []).length < 2) return `${all}，可比的化解率不足两个，不作比较`;
  const having = (side: "below" | "above") =>
    regions.filter(({ resolution }) => resolution.some(({ differs }) => differs === side)).length;
  const [below, above] = [having("below"), having("above")];
  if (below + above === 0) return `${all}，同口径的化解率彼此无法区分`;
  const told = [
    ...(below === 0 ? [] : [`${howMany(below, "个")}低于`]),
    ...(above === 0 ? [] : [`${howMany(above, "个")}高于`]),
  ];
  return `${all}，${told.join("、")}同口径的合计化解率`;
}

/** What stands beside the regions, and how far it carries. */
export function regionsSentence(regions: readonly ComparedRegion[]): string {
  const sides = sidesOf(regions);
  const spread = "其他数字看各单位的中位数和分布：细短线一条一家，粗短线为中位数。";
  if (sides.length === 0) return `尚无可计算的化解率。${spread}`;
  const pooled = "化解率由地区内可计算的单位合计，带95%区间";
  const compared = sides.flatMap((side) => side ?? []).length;
  if (compared < 2) return `${pooled}。${spread}`;
  const expected = expectedByChance(compared);
  const byChance =
    expected === 0 ? "" : `（共比较${compared}个，纯属偶然也会有约${howMany(expected, "个")}不含合计率）`;
  return `${pooled}，只与同一口径的合计比较${byChance}。可计算的单位少的，代表不了整个地区；区间只含件数多少带来的偶然，不含各单位之间的差别。${spread}`;
}

function sidesOf(regions: readonly ComparedRegion[]) {
  return regions.flatMap(({ resolution }) => resolution.map(({ differs }) => differs));
}
