import type { DisputeScope } from "../model/index.ts";
import { formatShare } from "../text/format-share.ts";
import { byChance } from "./by-chance.ts";
import { howMany } from "./how-many.ts";
import { nameList } from "./name-list.ts";
import { scopeName } from "./scope-words.ts";

/** An office or a region beside the pool of its scope. */
export interface StandoutRate {
  readonly name: string;
  readonly scope: DisputeScope;
  readonly differs: "below" | "no" | "above" | null;
}

/** What they are compared with. */
export interface StandoutPool {
  readonly scope: DisputeScope;
  readonly rate: number;
}

/**
 * Whose resolution rate stands apart from the pool of its scope, a sentence for each scope;
 * one that says so where nothing is compared.
 * `unit` counts what is compared: 家, 个地区; `room` is about how many
 * characters the names on each side may take. Nobody is ranked.
 */
export function standoutSentences(
  pools: readonly StandoutPool[],
  rates: readonly StandoutRate[],
  unit: "家" | "个地区",
  room: number,
): readonly string[] {
  const told = pools.flatMap(({ scope, rate }) => {
    const compared = rates.filter((each) => each.scope === scope && each.differs !== null);
    if (compared.length < 2) return [];
    const named = (side: "below" | "above", word: string) => {
      const names = compared.filter(({ differs }) => differs === side).map(({ name }) => name);
      return names.length === 0 ? [] : [`${word}的${nameList(names, room, (n) => howMany(n, unit))}`];
    };
    const apart = [...named("below", "低于"), ...named("above", "高于")];
    const whole = `${scopeName(scope)}，合计化解率${formatShare(rate)}`;
    const all = howMany(compared.length, unit);
    return apart.length === 0
      ? [`${whole}，${all}的95%区间都包含它，彼此无法区分，不宜排名。`]
      : [`${whole}，95%区间不包含它的：${apart.join("；")}${byChance(compared.length, unit)}。`];
  });
  return told.length > 0 ? told : ["同口径可比的化解率不足两个，不说谁高谁低。"];
}
