import { ascending } from "d3";
import { observationColumns, officeColumns, reportColumns } from "../dataset/index.ts";
import type { Office, Report } from "../model/index.ts";
import { csvText } from "../publish/csv-text.ts";
import type { PlacedRow } from "./cell-rows.ts";
import { heldBackEntry } from "./held-back.ts";
import { place } from "./roster.ts";

export const yearbookText = `title: 法治年鉴
region: ${place.district}
notice: 虚构数据，仅供演示
licence:
  name: CC0-1.0
  url: https://creativecommons.org/publicdomain/zero/1.0/deed.zh-hans
`;

/** The catalogue with one more indicator, which is held back. */
export function catalogueText(catalogue: string): string {
  return `${catalogue.trimEnd()}\n${heldBackEntry}`;
}

export function officesText(offices: readonly Office[]): string {
  return csvText(
    officeColumns,
    offices.map((office) => officeColumns.map((column) => office[column])),
  );
}

export function reportsText(reports: readonly Report[]): string {
  const rows = reports.map((report) => {
    const { id, office, year, title, documentNumber, issued, url, file, sha256, coverage, note } = report;
    return [id, office, year, title, documentNumber, issued, url, file, sha256, coverage, note];
  });
  return csvText(reportColumns, rows);
}

/** The rows of one year: by office, then as the report tells them. */
export function observationsText(placed: readonly PlacedRow[]): string {
  const rows = placed
    .toSorted((a, b) => ascending(a.office, b.office))
    .map(
      ({
        office,
        year,
        indicator,
        value,
        decimals,
        bound,
        unit,
        term,
        section,
        start,
        end,
        status,
        note,
      }) => [
        office,
        year,
        indicator,
        value.toFixed(decimals),
        bound,
        unit,
        term,
        `${office}-${year}`,
        section,
        start,
        end,
        status,
        note,
      ],
    );
  return csvText(observationColumns, rows);
}
