import type { Office } from "../model/index.ts";
import type { ReportFacts } from "../report/index.ts";

export type FoundOffice = { readonly office: Office } | { readonly fault: string };

/** The office that a report names, by name and, where several have that name, by the places before it. */
export function findOffice(
  { office, places }: Pick<ReportFacts, "office" | "places">,
  offices: readonly Office[],
): FoundOffice {
  if (office === null) return { fault: "看不出是哪个街镇的报告；在正文标题或落款写明街镇名称" };
  const named = offices.filter(({ name }) => name === office.name);
  const [only] = named;
  if (only === undefined) return { fault: `offices.csv 里没有“${office.name}”；先添上这个街镇，再运行一次` };
  if (named.length === 1) return { office: only };
  const [near, ...others] = named.filter(({ province, city, district }) =>
    places.some((place) => [province, city, district].includes(place)),
  );
  if (near !== undefined && others.length === 0) return { office: near };
  const ids = named.map(({ id }) => id).join("、");
  return { fault: `有${named.length}个街镇叫“${office.name}”（${ids}）；在标题写明所在区县，再运行一次` };
}
