import { ascending } from "d3";
import type { Grounds } from "../grounds.ts";
import type { QualityFile } from "../schema.ts";
import { officesUnderReview } from "./indicator-summary.ts";

/** The cells of a year that wait for a person, by office, then in the catalogue's order. */
export function waitingCells({ table, published }: Grounds, year: number): QualityFile["underReview"] {
  return published
    .flatMap(({ id }) => {
      const open = table.openRows(year, id);
      return officesUnderReview(table, year, id).map((office) => {
        const candidates = open.get(office) ?? [];
        const notes = new Set(candidates.map(({ note }) => note).filter((note) => note !== ""));
        return { office, year, indicator: id, candidates: candidates.length, note: [...notes].join("；") };
      });
    })
    .sort((a, b) => ascending(a.office, b.office));
}
