import type { CsvTable } from "../dataset/index.ts";
import type { Dataset } from "../model/index.ts";
import { countCells, countStates } from "./count-cells.ts";
import { regionOf } from "./region-of.ts";
import type { ReviewQueue } from "./view.ts";

/**
 * Every report that has figures, or a file to find some in, the newest year first and else in file order. `units`
 * are the catalogue's.
 */
export function reviewQueue(
  { yearbook, themes, indicators, offices, reports }: Omit<Dataset, "observations">,
  tables: ReadonlyMap<number, CsvTable>,
  units: readonly string[],
): ReviewQueue {
  const counts = new Map([...tables].map(([year, table]) => [year, countCells(table)]));
  const byId = new Map(offices.map((office) => [office.id, office]));
  const entries = reports.flatMap(({ id, office, year, file }) => {
    const own = counts.get(year)?.get(office);
    const entry = byId.get(office);
    if (entry === undefined || (own === undefined && file === "")) return [];
    return [
      { report: id, office: entry.name, region: regionOf(entry), year, counts: own ?? countStates([]) },
    ];
  });
  return {
    title: yearbook.title,
    entries: entries.sort((a, b) => b.year - a.year),
    indicators: indicators.map(({ id, name, unit, theme, definition }) => ({
      ...{ id, name, unit, definition },
      theme: themes.find((entry) => entry.id === theme)?.name ?? "",
    })),
    units,
  };
}
