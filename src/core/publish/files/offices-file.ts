import { ascending } from "d3";
import type { Grounds } from "../grounds.ts";
import type { OfficesFile } from "../schema.ts";
import { placeOf } from "./place-of.ts";

export function officesFile({ dataset, table }: Grounds): OfficesFile {
  return dataset.offices
    .map((office) => ({
      ...office,
      place: placeOf(office),
      reportYears: table.years.filter((year) => table.report(office.id, year) !== undefined),
    }))
    .toSorted((a, b) => ascending(a.id, b.id));
}
