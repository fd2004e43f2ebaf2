import type { z } from "zod";
import type { CsvTable, TableDescription } from "./csv-table.ts";
import { jsonPieces, type Streamed } from "./json-text.ts";

/** A file that is ready save for its hash. */
export interface DraftFile {
  /** Below public/data/. */
  readonly path: string;
  /** For people, in Chinese. */
  readonly description: string;
  /** Its text in pieces, made as they are read; returns the rows of a table, or null for a file that is not one. */
  readonly text: () => Generator<string, number | null>;
  /** Null for a file that is no CSV. */
  readonly table: TableDescription | null;
}

/**
 * A JSON file with its keys in the order of its shape.
 *
 * Reading its text throws a ZodError where the value is not of the shape: a bug of ours, since the dataset is valid.
 */
export function jsonDraft<Shape extends z.ZodArray | z.ZodObject>(
  path: string,
  description: string,
  shape: Shape,
  value: Streamed<z.input<Shape>>,
): DraftFile {
  return { path, description, text: () => jsonPieces(shape, value), table: null };
}

export function csvDraft({ text, ...table }: CsvTable): DraftFile {
  return {
    path: table.path,
    description: `${table.title}：${table.description}`,
    text,
    table,
  };
}

/** A file whose text is at hand and that is no table. */
export function textDraft(path: string, description: string, text: string): DraftFile {
  const whole = function* () {
    yield text;
    return null;
  };
  return { path, description, text: whole, table: null };
}
