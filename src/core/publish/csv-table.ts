import type { CsvValue } from "./csv-text.ts";
import { csvText } from "./csv-text.ts";

/** A field of a Frictionless table schema (v1). */
export interface CsvField {
  /** The header of its column. */
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "year" | "date";
  readonly title: string;
  readonly description?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A field and how its cell is read from a row. */
export interface CsvColumn<Row> extends CsvField {
  readonly cell: (row: Row) => CsvValue;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** What a CSV file is, without its rows. */
export interface TableDescription {
  /** Name of the resource: the path with dashes. */
  readonly name: string;
  /** Below public/data/. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly CsvField[];
  /** Empty where several rows may share every field. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

export interface CsvTable extends TableDescription {
  readonly rowCount: number;
  readonly text: string;
}

interface TableParts<Row> extends Omit<TableDescription, "name" | "fields"> {
  readonly columns: readonly CsvColumn<Row>[];
  readonly rows: readonly Row[];
}

/** A CSV file and its description from one declaration, so that the two cannot differ. */
export function csvTable<Row>({ columns, rows, ...description }: TableParts<Row>): CsvTable {
  return {
    ...description,
    name: description.path.replace(/\.csv$/, "").replaceAll("/", "-"),
    fields: columns.map(({ cell: _, ...field }) => field),
    rowCount: rows.length,
    text: csvText(
      columns.map(({ name }) => name),
      rows.map((row) => columns.map(({ cell }) => cell(row))),
    ),
  };
}

export const officeKey: ForeignKey = {
  fields: ["office"],
  reference: { resource: "offices", fields: ["id"] },
};

export const reportKey: ForeignKey = {
  fields: ["report"],
  reference: { resource: "reports", fields: ["id"] },
};

export const indicatorKey: ForeignKey = {
  fields: ["indicator"],
  reference: { resource: "indicators", fields: ["id"] },
};
