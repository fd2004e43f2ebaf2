import { csvDraft, type DraftFile, jsonDraft } from "./draft-file.ts";
import { disputesChartFile } from "./files/disputes-chart-file.ts";
import type { DisputesFigures } from "./files/disputes-figures.ts";
import { panelsChartFile } from "./files/panels-chart-file.ts";
import { reachChartFile } from "./files/reach-chart-file.ts";
import { chartPath } from "./files/theme-file.ts";
import type { Grounds } from "./grounds.ts";
import * as schema from "./schema.ts";
import { disputesChartTable } from "./tables/disputes-chart-table.ts";
import { panelsChartTable } from "./tables/panels-chart-table.ts";
import { reachChartTable } from "./tables/reach-chart-table.ts";

/** What the charts of a year draw. `disputes`: the year's. */
export function* chartFiles(grounds: Grounds, year: number, disputes: DisputesFigures): Generator<DraftFile> {
  for (const { id, name } of grounds.dataset.themes) {
    const path = `${chartPath(id, year)}.json`;
    const description = `${year}年${name}图的数据`;
    if (id === "disputes") {
      if (disputes.rows.length === 0) continue;
      const chart = disputesChartFile(year, disputes);
      yield jsonDraft(path, description, schema.disputesChartFile, chart);
      yield csvDraft(disputesChartTable(chart));
    } else {
      const chart = panelsChartFile(grounds, id, year);
      if (chart.panels.length === 0) continue;
      yield jsonDraft(path, description, schema.panelsChartFile, chart);
      yield csvDraft(panelsChartTable(chart, name));
    }
  }
  const reach = reachChartFile(grounds, year);
  if (reach.rows.length === 0) return;
  yield jsonDraft(`charts/reach-${year}.json`, `${year}年人均普法覆盖`, schema.reachChartFile, reach);
  yield csvDraft(reachChartTable(reach));
}
