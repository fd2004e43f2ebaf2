import type { Yearbook } from "../model/index.ts";
import type { TableDescription } from "./csv-table.ts";

/** A table as it was written. */
export interface WrittenTable {
  readonly table: TableDescription;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The tables as a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/, profile
 * tabular-data-package, version 1).
 */
export function dataPackage(yearbook: Yearbook, written: readonly WrittenTable[]) {
  const licences = licencesOf(yearbook.licence);
  const warning = yearbook.notice === "" ? "" : `【${yearbook.notice}】`;
  return {
    profile: "tabular-data-package",
    name: "fazhi-yearbook",
    title: yearbook.title,
    description:
      `${warning}${yearbook.region}街道、镇、乡法治政府建设年度情况报告所写明的数据。` +
      "文件为 UTF-8（带 BOM），空白表示缺失；以 = + - @ 开头的文字前加有撇号。",
    ...(licences.length === 0 ? {} : { licenses: licences }),
    sources: [{ title: "各单位公开的法治政府建设年度情况报告，网址见 reports.csv", path: "reports.csv" }],
    ...(yearbook.publisher === ""
      ? {}
      : { contributors: [{ title: yearbook.publisher, role: "publisher" }] }),
    resources: written.map((table) => resource(table, warning)),
  };
}

/** `warning` stands before the description: a table may be read without the package that it came in. */
function resource({ table, bytes, sha256 }: WrittenTable, warning: string) {
  const { name, path, title, description, fields, primaryKey, foreignKeys } = table;
  return {
    profile: "tabular-data-resource",
    name,
    path,
    title,
    description: `${warning}${description}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields,
      missingValues: [""],
      ...(primaryKey.length === 0 ? {} : { primaryKey }),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

/** A licence needs a short name or a path there; the operator may have given either or none. */
function licencesOf({ name, url }: Yearbook["licence"]) {
  const short = /^[-a-zA-Z0-9._]+$/.test(name) ? { name } : {};
  if (url === "" && !("name" in short)) return [];
  return [{ ...short, ...(url === "" ? {} : { path: url }), ...(name === "" ? {} : { title: name }) }];
}
