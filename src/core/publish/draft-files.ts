import type { History } from "../model/index.ts";
import type { DraftFile } from "./draft-file.ts";
import { csvDraft, jsonDraft, textDraft } from "./draft-file.ts";
import type { SchemaName } from "./file-schemas.ts";
import { fileSchemas, jsonSchema } from "./file-schemas.ts";
import { officesFile } from "./files/offices-file.ts";
import { qualityFile } from "./files/quality-file.ts";
import { regionFiles } from "./files/region-file.ts";
import { regionsFile } from "./files/regions-file.ts";
import { reportsFile } from "./files/reports-file.ts";
import { themeFile } from "./files/theme-file.ts";
import { trendsFile } from "./files/trends-file.ts";
import type { Grounds } from "./grounds.ts";
import type { JoinedParts } from "./join-parts.ts";
import * as schema from "./schema.ts";
import { indicatorsTable } from "./tables/indicators-table.ts";
import { officesTable } from "./tables/offices-table.ts";
import { qualityTable } from "./tables/quality-table.ts";
import { reportsTable } from "./tables/reports-table.ts";
import { revisionsTable } from "./tables/revisions-table.ts";
import { summariesOf } from "./year-part.ts";

/** The files that tell of no single year and wait for none, one at a time, so that no two are held at once. */
export function* earlyFiles(grounds: Grounds, history: History): Generator<DraftFile> {
  yield jsonDraft("summaries/trends.json", "各年走势", schema.trendsFile, trendsFile(grounds));
  yield* catalogueFiles(grounds);
  yield* archiveFiles(history);
  for (const name of Object.keys(fileSchemas) as SchemaName[]) {
    const text = `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
    const description = `${fileSchemas[name].shape.meta()?.title ?? name}的 JSON Schema`;
    yield textDraft(`schema/${name}.schema.json`, description, text);
  }
}

/** The files that tell what the parts of all years say, one at a time. */
export function* joinedFiles(grounds: Grounds, parts: JoinedParts): Generator<DraftFile> {
  const reports = reportsFile(grounds, parts);
  yield jsonDraft("reports.json", "年度报告", schema.reportsFile, reports);
  yield csvDraft(reportsTable(reports));
  const quality = qualityFile(parts);
  yield jsonDraft("quality.json", "数据质量：核验结果与待核数值", schema.qualityFile, quality);
  yield csvDraft(qualityTable(quality, grounds.names.office));
  for (const theme of grounds.dataset.themes) {
    const description = `${theme.name}：各年的结论`;
    const path = `summaries/themes/${theme.id}.json`;
    yield jsonDraft(path, description, schema.themeFile, themeFile(theme, parts.told));
  }
}

function* catalogueFiles(grounds: Grounds): Generator<DraftFile> {
  const offices = officesFile(grounds);
  yield jsonDraft("offices.json", "单位", schema.officesFile, offices);
  yield csvDraft(officesTable(offices));
  const regions = regionsFile(grounds);
  yield jsonDraft("regions.json", "地区", schema.regionsFile, regions);
  const silent = regions.filter(({ latestYear }) => latestYear === null);
  yield* summariesOf(
    regionFiles(
      { ...grounds, flags: [] },
      silent.map(({ slug }) => slug),
    ),
  );
  const indicators = [...grounds.dataset.indicators];
  yield jsonDraft("indicators.json", "指标目录", schema.indicatorsFile, indicators);
  yield csvDraft(indicatorsTable(indicators));
}

function* archiveFiles({ ledger, isPublished, snapshots, years, revisions }: History): Generator<DraftFile> {
  const archive = { ledger, isPublished, snapshots: [...snapshots] };
  yield jsonDraft("archive.json", "年度归档", schema.archiveFile, archive);
  const revised = { years: [...years], revisions: [...revisions] };
  yield jsonDraft("revisions.json", "归档后的修订", schema.revisionsFile, revised);
  yield csvDraft(revisionsTable(revised));
}
