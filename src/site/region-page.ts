/** What the page of one region shows, chosen from the published files. */
import { directoryFrame, directoryOffices } from "./directory.ts";
import { listLimits } from "./list-limits.ts";
import { once } from "./once.ts";
import { regionSummary } from "./published.ts";
import { regionSource } from "./summary-source.ts";
import { yearOverview } from "./year-overview.ts";

const listed = once(() => new Map(directoryOffices().map((office, rank) => [office.id, { office, rank }])));

function inDirectory(ids: readonly string[]) {
  const found = ids.flatMap((id) => listed().get(id) ?? []);
  return found.sort((a, b) => a.rank - b.rank).map(({ office }) => office);
}

export function regionPage(slug: string) {
  const region = regionSummary(slug);
  const source = regionSource(region);
  const { disputes, summary } = region;
  const rates = disputes?.rows.filter(({ computed, stated }) => computed ?? stated) ?? [];
  // One office alone is told by its row of the table.
  const chart =
    disputes === null || summary === null || rates.length < 2 || rates.length > listLimits.rows
      ? null
      : {
          ...disputes,
          theme: "disputes" as const,
          year: summary.year,
          rows: disputes.rows.map((row) => ({ ...row, funnel: null })),
        };
  return {
    region,
    frame: directoryFrame,
    offices: inDirectory(region.offices),
    overview: source === null ? null : yearOverview(source),
    chart,
    theme: summary?.themes.find(({ theme }) => theme === "disputes") ?? null,
  };
}
