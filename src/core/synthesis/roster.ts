import type { OfficeKind } from "../model/index.ts";
import { demoYears } from "./years.ts";

/**
 * How an office reports. steady: whole reports in all years; brief: only openings at first; late: nothing at
 * first; patchy: by chance.
 */
export type Habit = "steady" | "brief" | "late" | "patchy";

export interface RosterEntry {
  readonly place: Place;
  readonly id: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly habit: Habit;
  /** Whether offices.csv tells its population. */
  readonly counted: boolean;
  /** Years whose reports are known by their address only; the files of the others are at hand. */
  readonly withoutFile: readonly number[];
}

export interface Place {
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

/** The fictional place: no province, city or district of China has these names. */
export const place: Place = { province: "沧原省", city: "澄川市", district: "云澜区" };

function entry(
  slug: string,
  name: string,
  habit: Habit = "steady",
  counted = true,
  withoutFile: readonly number[] = [],
): RosterEntry {
  const kind = name.endsWith("街道") ? "街道" : name.endsWith("镇") ? "镇" : "乡";
  return { place, id: idOf(slug), name, kind, habit, counted, withoutFile };
}

/** The id of an office by the short name that it has here. */
export function idOf(slug: string): string {
  return `yunlan-${slug}`;
}

/** The offices, all invented. Their names, habits and faults stay; their figures come from the seed. */
export const roster: readonly RosterEntry[] = [
  entry("lanan", "澜岸街道"),
  entry("tinglan", "听澜街道"),
  entry("yunting", "云汀街道", "steady", false),
  entry("xingyu", "星榆街道"),
  entry("wangji", "望霁街道", "patchy"),
  entry("qinglu", "晴麓街道", "steady", true, [2022]),
  entry("yanpu", "砚浦街道", "late"),
  entry("jintang", "锦棠街道"),
  entry("yunxigang", "云溪港综合保税区及滨江高新技术产业园街道", "brief", false, demoYears),
  entry("qingli", "青笠镇"),
  entry("heting", "鹤汀镇"),
  entry("wuyu", "雾屿镇"),
  entry("zhenxi", "榛溪镇", "steady", true, [2020, 2021]),
  entry("shuangyan", "霜砚镇"),
  entry("zhuli", "竹笠镇", "patchy"),
  entry("yunzhan", "云栈镇", "late"),
  entry("tangbu", "棠埠镇"),
  entry("luzhao", "鹭沼镇", "brief"),
  entry("songlai", "松籁镇", "patchy", false),
  entry("yuewu", "月坞乡"),
  entry("luyan", "露岩乡"),
  entry("tailing", "苔岭乡", "late", false),
  entry("yanling", "雁翎乡", "steady", true, [2023]),
  entry("shiying", "石萤乡", "patchy"),
];
