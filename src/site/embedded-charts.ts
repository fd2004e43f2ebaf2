/** Every chart that has a page of its own for embedding: of the years and themes, not of each region or office. */
import { keepRead } from "./keep-read.ts";
import { keepRecent } from "./keep-recent.ts";
import { panoramaCharts, regionsChartOf, trendsOf } from "./overview-charts.ts";
import { yearKey } from "./page-keys.ts";
import type { PlacedChart } from "./placed-chart.ts";
import { dataset, themeSummary } from "./published.ts";
import { comparedRegions } from "./region-comparison.ts";
import { wholeSource } from "./summary-source.ts";
import { themeCharts } from "./theme-charts.ts";

type Placed = PlacedChart | null;

interface Maker {
  /** null where it rests on all years. */
  readonly year: number | null;
  readonly make: () => readonly Placed[];
}

/** Each makes the charts that rest on the same files, so that these are read once and let go. */
const makers: readonly Maker[] = [
  ...dataset.themes.flatMap(({ id }): Maker[] => [
    ...themeSummary(id).years.map((row) => ({
      year: row.year,
      make: () => {
        const { main, more } = themeCharts(id, row);
        return [main, ...more];
      },
    })),
    { year: null, make: () => [trendsOf(id)] },
  ]),
  { year: null, make: () => [trendsOf(null)] },
  ...dataset.years.map((year) => ({ year, make: () => [regionsOf(year), ...panoramaCharts(year)] })),
];

function regionsOf(year: number): Placed {
  const comparison = comparedRegions(wholeSource(year));
  return comparison && regionsChartOf(comparison, { place: "", data: `data/summaries/years/${year}` });
}

/** The pages of one source follow each other. */
const chartsOf = keepRecent(1, (source: number): readonly (PlacedChart & { readonly page: string })[] => {
  const charts = makers[source]?.make() ?? [];
  return charts.flatMap((placed) => (placed?.page ? [{ ...placed, page: placed.page }] : []));
});

export interface EmbeddedId {
  readonly id: string;
  /** Where `embeddedChart` finds it. */
  readonly source: number;
  /** The year that it shows, or null for all. */
  readonly year: number | null;
}

/** The charts of all years, and of those that are wanted: to know them, their long files must be read. */
export function embeddedIds(isWanted: (year: number) => boolean): readonly EmbeddedId[] {
  return makers.flatMap(({ year }, source) => {
    if (year !== null && !isWanted(year)) return [];
    const list = () => chartsOf(source).map(({ chart }) => chart.id);
    const ids = year === null ? list() : keepRead(`embed/${source}`, yearKey(year), list);
    return ids.map((id) => ({ id, source, year }));
  });
}

/** The chart of one of these ids. */
export function embeddedChart({ id, source }: Pick<EmbeddedId, "id" | "source">) {
  const found = chartsOf(source).find(({ chart }) => chart.id === id);
  if (found === undefined) throw new Error(`not embedded: ${id}`);
  return found;
}
