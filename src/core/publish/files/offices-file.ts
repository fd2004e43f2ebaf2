import { ascending } from "d3";
import type { Grounds } from "../grounds.ts";
import { pinyinOf } from "../pinyin.ts";
import type { OfficesFile } from "../schema.ts";
import { placeOf } from "./place-of.ts";

export function officesFile({ dataset, table, places }: Grounds): OfficesFile {
  return dataset.offices
    .map((office) => ({
      ...office,
      place: placeOf(office),
      region: places.regionOf.get(office.id)?.slug ?? null,
      pinyin: pinyinOf(office.name),
      reportYears: table.years.filter((year) => table.report(office.id, year) !== undefined),
    }))
    .toSorted((a, b) => ascending(a.id, b.id));
}
