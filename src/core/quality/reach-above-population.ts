import { certainlyBelow, publicityReach } from "../derive/index.ts";
import type { Flag } from "../model/index.ts";
import { formatNumber } from "../text/format-number.ts";
import type { Grounds } from "./check.ts";
import { figureText } from "./figure-text.ts";
import { rowReferences } from "./row-references.ts";

/** More people reached than live there, where the bound leaves no doubt of it and the population is known. */
export function reachAbovePopulation({ dataset, table, names }: Grounds, year: number): readonly Flag[] {
  const reachOf = table.stated(year, publicityReach);
  return dataset.offices.flatMap(({ id: office, population }): readonly Flag[] => {
    const reach = reachOf.get(office);
    if (reach === undefined || population === null) return [];
    if (!certainlyBelow({ value: population, bound: "exact" }, reach)) return [];
    return [
      {
        code: "reach_above_population",
        office,
        year,
        indicators: [publicityReach],
        message:
          `${names.office(office)}${year}年的${names.indicator(publicityReach)}（${figureText(reach.observation)}）` +
          `多于常住人口（${formatNumber(population)}人）；同一人可能多次计入。`,
        rows: rowReferences(reach.observation),
      },
    ];
  });
}
