import { ascending } from "d3";
import type { Grounds } from "../grounds.ts";
import type { ReportsFile } from "../schema.ts";

export function reportsFile({ dataset }: Grounds): ReportsFile {
  return dataset.reports
    .map(({ file: _file, sha256: _sha256, ...report }) => report)
    .toSorted((a, b) => ascending(a.office, b.office) || ascending(a.year, b.year));
}
