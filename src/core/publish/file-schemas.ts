import { z } from "zod";
import {
  archiveFile,
  datasetFile,
  disputesChartFile,
  indicatorsFile,
  observationsFile,
  officesFile,
  panelsChartFile,
  peersFile,
  qualityFile,
  reachChartFile,
  regionFile,
  regionsFile,
  reportsFile,
  reportTextFile,
  revisionsFile,
  themeFile,
  trendsFile,
  yearFile,
} from "./schema.ts";

/** The kinds of JSON files, by the name of their schema, and which paths are of the kind. */
export const fileSchemas = {
  dataset: { path: /^dataset\.json$/, shape: datasetFile },
  offices: { path: /^offices\.json$/, shape: officesFile },
  regions: { path: /^regions\.json$/, shape: regionsFile },
  indicators: { path: /^indicators\.json$/, shape: indicatorsFile },
  reports: { path: /^reports\.json$/, shape: reportsFile },
  "report-text": { path: /^reports\/[a-z0-9-]+\.json$/, shape: reportTextFile },
  observations: { path: /^observations\/\d{4}\.json$/, shape: observationsFile },
  year: { path: /^summaries\/years\/\d{4}\.json$/, shape: yearFile },
  region: { path: /^summaries\/regions\/[a-z0-9-]+\.json$/, shape: regionFile },
  theme: { path: /^summaries\/themes\/[a-z]+\.json$/, shape: themeFile },
  "disputes-chart": { path: /^charts\/disputes-\d{4}\.json$/, shape: disputesChartFile },
  "panels-chart": { path: /^charts\/(?:publicity|study|governance)-\d{4}\.json$/, shape: panelsChartFile },
  "reach-chart": { path: /^charts\/reach-\d{4}\.json$/, shape: reachChartFile },
  trends: { path: /^summaries\/trends\.json$/, shape: trendsFile },
  peers: { path: /^peers\/\d{4}\.json$/, shape: peersFile },
  archive: { path: /^archive\.json$/, shape: archiveFile },
  revisions: { path: /^revisions\.json$/, shape: revisionsFile },
  quality: { path: /^quality\.json$/, shape: qualityFile },
} as const satisfies Record<string, { readonly path: RegExp; readonly shape: z.ZodType }>;

export type SchemaName = keyof typeof fileSchemas;

/** JSON Schema (draft 2020-12) of one kind of file. */
export function jsonSchema(name: SchemaName) {
  const { $schema, ...schema } = z.toJSONSchema(fileSchemas[name].shape, { target: "draft-2020-12" });
  return { $schema, $id: `${name}.schema.json`, ...schema };
}
