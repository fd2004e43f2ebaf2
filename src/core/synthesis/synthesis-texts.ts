import { ascending } from "d3";
import { observationColumns, officeColumns, reportColumns } from "../dataset/index.ts";
import type { Office, Report } from "../model/index.ts";
import { type CsvValue, csvText } from "../publish/csv-text.ts";
import type { PlacedRow } from "./cell-rows.ts";
import { heldBackEntry } from "./held-back.ts";

/** yearbook.yaml of invented figures. */
export const yearbookText = (region: string): string => `title: 法治年鉴
region: ${region}
notice: 虚构数据，仅供演示
licence:
  name: CC0-1.0
  url: https://creativecommons.org/publicdomain/zero/1.0/deed.zh-hans
`;

/** The catalogue with one more indicator, which is held back. */
export function catalogueText(catalogue: string): string {
  return `${catalogue.trimEnd()}\n${heldBackEntry}`;
}

export const officeRow = (office: Office): readonly CsvValue[] =>
  officeColumns.map((column) => office[column]);

export const reportRow = (report: Report): readonly CsvValue[] => {
  const { id, office, year, title, documentNumber, issued, url, file, sha256, coverage, note } = report;
  return [id, office, year, title, documentNumber, issued, url, file, sha256, coverage, note];
};

export const observationRow = (row: PlacedRow): readonly CsvValue[] => {
  const { office, year, indicator, value, decimals, bound, unit, term, section, start, end, status, note } =
    row;
  const report = `${office}-${year}`;
  const figure = [indicator, value.toFixed(decimals), bound, unit, term];
  return [office, year, ...figure, report, section, start, end, status, note];
};

export function officesText(offices: readonly Office[]): string {
  return csvText(officeColumns, offices.map(officeRow));
}

export function reportsText(reports: readonly Report[]): string {
  return csvText(reportColumns, reports.map(reportRow));
}

/** The rows of one year: by office, then as the report tells them. */
export function observationsText(placed: readonly PlacedRow[]): string {
  const rows = placed.toSorted((a, b) => ascending(a.office, b.office));
  return csvText(observationColumns, rows.map(observationRow));
}
