import { ascending, descending } from "d3";
import { publicityReach } from "../../derive/index.ts";
import type { Grounds } from "../grounds.ts";
import type { ReachChartFile } from "../schema.ts";
import { placeOf } from "./place-of.ts";
import { rounded } from "./rounded.ts";

/** Publicity reach per resident, of the offices whose population is known. */
export function reachChartFile({ dataset, table }: Grounds, year: number): ReachChartFile {
  const stated = table.stated(year, publicityReach);
  const rows = dataset.offices.flatMap((office) => {
    const reach = stated.get(office.id);
    const { population } = office;
    if (reach === undefined || population === null || population === 0) return [];
    const { value, bound } = reach;
    return [
      {
        office: office.id,
        name: office.name,
        place: placeOf(office),
        reach: { value, bound },
        population,
        perResident: rounded(value / population),
      },
    ];
  });
  return {
    year,
    rows: rows.toSorted(
      (a, b) =>
        descending(a.perResident, b.perResident) ||
        ascending(a.place, b.place) ||
        ascending(a.office, b.office),
    ),
  };
}
