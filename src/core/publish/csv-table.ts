import type { CsvValue } from "./csv-text.ts";
import { csvCell, csvText } from "./csv-text.ts";
import { pieceLength } from "./json-text.ts";
import { rememberTexts } from "./remember-texts.ts";

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
  /** The file's text in pieces, row by row; returns the number of rows. */
  readonly text: () => Generator<string, number>;
}

interface TableParts<Row> extends Omit<TableDescription, "name" | "fields"> {
  readonly columns: readonly CsvColumn<Row>[];
  readonly rows: Iterable<Row>;
}

/** A CSV file and its description from one declaration, so that the two cannot differ. */
export function csvTable<Row>({ columns, rows, ...description }: TableParts<Row>): CsvTable {
  return {
    ...description,
    name: description.path.replace(/\.csv$/, "").replaceAll("/", "-"),
    fields: columns.map(({ cell: _, ...field }) => field),
    text: function* () {
      const cells = columns.map(({ cell }, index) => ({
        before: index === 0 ? "" : ",",
        cell,
        write: rememberTexts(csvCell),
      }));
      let count = 0;
      let piece = csvText(
        columns.map(({ name }) => name),
        [],
      );
      for (const row of rows) {
        for (const { before, cell, write } of cells) piece += before + write(cell(row));
        piece += "\r\n";
        count += 1;
        if (piece.length < pieceLength) continue;
        yield piece;
        piece = "";
      }
      yield piece;
      return count;
    },
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
