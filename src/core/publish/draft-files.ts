import type { History } from "../model/index.ts";
import type { DraftFile } from "./draft-file.ts";
import { csvDraft, jsonDraft, textDraft } from "./draft-file.ts";
import type { SchemaName } from "./file-schemas.ts";
import { fileSchemas, jsonSchema } from "./file-schemas.ts";
import { disputesChartFile } from "./files/disputes-chart-file.ts";
import { type DisputesFigures, disputesFigures } from "./files/disputes-figures.ts";
import { officesFile } from "./files/offices-file.ts";
import { panelsChartFile } from "./files/panels-chart-file.ts";
import { peersFile } from "./files/peers-file.ts";
import { publishedCells, type Quotes } from "./files/published-cells.ts";
import { qualityFile } from "./files/quality-file.ts";
import { reachChartFile } from "./files/reach-chart-file.ts";
import { regionFiles } from "./files/region-file.ts";
import { regionsFile } from "./files/regions-file.ts";
import { reportTextFile } from "./files/report-text-file.ts";
import { reportsFile } from "./files/reports-file.ts";
import { chartPath, themeFile } from "./files/theme-file.ts";
import { trendsFile } from "./files/trends-file.ts";
import { waitingCells } from "./files/waiting-cells.ts";
import { yearFile } from "./files/year-file.ts";
import type { Grounds } from "./grounds.ts";
import type { ReadDocument } from "./report-document.ts";
import * as schema from "./schema.ts";
import { createSourceTally, type SourceTally } from "./source-tally.ts";
import { disputesChartTable } from "./tables/disputes-chart-table.ts";
import { indicatorsTable } from "./tables/indicators-table.ts";
import { observationsTable } from "./tables/observations-table.ts";
import { officesTable } from "./tables/offices-table.ts";
import { panelsChartTable } from "./tables/panels-chart-table.ts";
import { qualityTable } from "./tables/quality-table.ts";
import { reachChartTable } from "./tables/reach-chart-table.ts";
import { reportsTable } from "./tables/reports-table.ts";
import { revisionsTable } from "./tables/revisions-table.ts";
import { type YearSource, yearSources } from "./year-sources.ts";
import type { createYearTally, YearTally } from "./year-tally.ts";

/**
 * Every file that is made from the dataset and the reports, one at a time, so that no two are held at once. `years`
 * is told of each year.
 */
export async function* draftFiles(
  grounds: Grounds,
  readDocument: ReadDocument,
  history: History,
  years: ReturnType<typeof createYearTally>,
): AsyncGenerator<DraftFile> {
  const sources = createSourceTally();
  for (const year of grounds.table.years) {
    const quotes = new Map<number, schema.PublishedQuote>();
    for await (const source of yearSources(grounds, year, readDocument)) {
      sources.note(source);
      for (const [row, quote] of source.source.quotes) quotes.set(row.line, quote);
      yield* textFiles(grounds, source);
    }
    yield* observationsFiles(grounds, year, quotes);
    const disputes = disputesFigures(grounds, year);
    const summary = yearFile(grounds, year, disputes);
    years.note(summary, waitingCells(grounds, year));
    yield jsonDraft(`summaries/years/${year}.json`, `${year}年概况`, schema.yearFile, summary);
    yield jsonDraft(`peers/${year}.json`, `${year}年同组比较`, schema.peersFile, peersFile(grounds, year));
    yield* chartFiles(grounds, year, disputes);
  }
  yield* catalogueFiles(grounds, sources, years);
  yield* archiveFiles(history);
  for (const region of regionFiles(grounds)) {
    const path = `summaries/regions/${region.slug}.json`;
    yield jsonDraft(path, `${region.path.join("")}：最近一年概况`, schema.regionFile, region);
  }
  for (const theme of grounds.dataset.themes) {
    const description = `${theme.name}：各年的结论`;
    const path = `summaries/themes/${theme.id}.json`;
    yield jsonDraft(path, description, schema.themeFile, themeFile(theme, years.told));
  }
  yield jsonDraft("summaries/trends.json", "各年走势", schema.trendsFile, trendsFile(grounds));
  for (const name of Object.keys(fileSchemas) as SchemaName[]) {
    const text = `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
    const description = `${fileSchemas[name].shape.meta()?.title ?? name}的 JSON Schema`;
    yield textDraft(`schema/${name}.schema.json`, description, text);
  }
}

function* textFiles({ names }: Grounds, { report, rows, source }: YearSource): Generator<DraftFile> {
  const text = reportTextFile(report, source, rows);
  if (text === null) return;
  const description = `${names.office(report.office)}${report.year}年报告的原文`;
  yield jsonDraft(`reports/${report.id}.json`, description, schema.reportTextFile, text);
}

function* catalogueFiles(grounds: Grounds, sources: SourceTally, years: YearTally): Generator<DraftFile> {
  const offices = officesFile(grounds);
  yield jsonDraft("offices.json", "单位", schema.officesFile, offices);
  yield csvDraft(officesTable(offices));
  yield jsonDraft("regions.json", "地区", schema.regionsFile, regionsFile(grounds));
  const indicators = [...grounds.dataset.indicators];
  yield jsonDraft("indicators.json", "指标目录", schema.indicatorsFile, indicators);
  yield csvDraft(indicatorsTable(indicators));
  const reports = reportsFile(grounds, sources);
  yield jsonDraft("reports.json", "年度报告", schema.reportsFile, reports);
  yield csvDraft(reportsTable(reports));
  const quality = qualityFile(grounds, sources, years);
  yield jsonDraft("quality.json", "数据质量：核验结果与待核数值", schema.qualityFile, quality);
  yield csvDraft(qualityTable(quality, grounds.names.office));
}

function* archiveFiles({ ledger, isPublished, snapshots, years, revisions }: History): Generator<DraftFile> {
  const archive = { ledger, isPublished, snapshots: [...snapshots] };
  yield jsonDraft("archive.json", "年度归档", schema.archiveFile, archive);
  const revised = { years: [...years], revisions: [...revisions] };
  yield jsonDraft("revisions.json", "归档后的修订", schema.revisionsFile, revised);
  yield csvDraft(revisionsTable(revised));
}

function* observationsFiles(grounds: Grounds, year: number, quotes: Quotes): Generator<DraftFile> {
  const cells = publishedCells(grounds, year, quotes);
  const observed = `${year}年报告写明的数值`;
  yield jsonDraft(`observations/${year}.json`, observed, schema.observationsFile, { year, cells });
  yield csvDraft(observationsTable(year, cells, grounds.names));
}

function* chartFiles(grounds: Grounds, year: number, disputes: DisputesFigures): Generator<DraftFile> {
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
