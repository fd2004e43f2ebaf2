import { ascending } from "d3";
import type { Grounds } from "../grounds.ts";
import type { JoinedParts } from "../join-parts.ts";
import type { ReportsFile } from "../schema.ts";

export function reportsFile({ dataset }: Grounds, { states }: JoinedParts): ReportsFile {
  return dataset.reports
    .map(({ file: _file, sha256: _sha256, ...report }) => ({
      ...report,
      text: states.get(report.id) ?? "no_file",
    }))
    .toSorted((a, b) => ascending(a.office, b.office) || ascending(a.year, b.year));
}
