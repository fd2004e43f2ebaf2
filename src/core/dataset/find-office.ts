import type { Office } from "../model/index.ts";
import type { ReportFacts } from "../report/index.ts";
import type { OfficeIndex } from "./office-index.ts";

export type FoundOffice = { readonly office: Office } | { readonly fault: string };

/**
 * The office that a report names. Where several have that name: the one that the most of the places before the name
 * fit; and where that leaves several, the one whose id or places stand in `path`, the names of the folders and of the
 * file that the report lies in.
 */
export function findOffice(
  { office, places }: Pick<ReportFacts, "office" | "places">,
  { byName }: OfficeIndex,
  path: readonly string[] = [],
): FoundOffice {
  if (office === null) return { fault: "看不出是哪个街镇的报告；在正文标题或落款写明街镇名称" };
  const named = byName.get(office.name) ?? [];
  if (named.length === 0) {
    return { fault: `offices.csv 里没有“${office.name}”；先添上这个街镇，再运行一次` };
  }
  const near = best(named, (entry) => regionsOf(entry).filter((region) => places.includes(region)).length);
  const lying = best(near, (entry) => regionsOf(entry).filter((region) => standsIn(path, region)).length);
  const [only, ...others] = best(lying, ({ id }) => (path.some((part) => hasId(part, id)) ? 1 : 0));
  if (only !== undefined && others.length === 0) return { office: only };
  const shown = named.slice(0, shownIds).map(({ id }) => id);
  const ids = `${shown.join("、")}${named.length > shownIds ? "……" : ""}`;
  const folder = path.length > 0 ? "，或把文件放进以区县命名的文件夹" : "";
  const mend = `在标题写明所在区县${folder}，再运行一次`;
  return { fault: `有${named.length}个街镇叫“${office.name}”（${ids}）；${mend}` };
}

/** So many of the offices of one name are told. */
const shownIds = 6;

/** Those of the highest score. */
function best(offices: readonly Office[], score: (office: Office) => number): readonly Office[] {
  if (offices.length < 2) return offices;
  const scores = offices.map(score);
  const highest = Math.max(...scores);
  return offices.filter((_, index) => scores[index] === highest);
}

function regionsOf({ province, city, district }: Office): readonly string[] {
  return [...new Set([province, city, district])].filter((region) => region !== "");
}

function standsIn(path: readonly string[], region: string): boolean {
  return path.some((part) => part.includes(region));
}

/** Whether a name is the id, or begins with it as the id of a report does: pyj, pyj-2024.txt. */
function hasId(part: string, id: string): boolean {
  const name = part.toLowerCase();
  return name.startsWith(id) && /^(?:-\d{4})?(?:\.[^.]*)?$/.test(name.slice(id.length));
}
