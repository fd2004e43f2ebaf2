import type { z } from "zod";
import type { CsvTable, TableDescription } from "./csv-table.ts";
import { jsonText } from "./json-text.ts";

/** A file that is ready save for its hash. */
export interface DraftFile {
  /** Below public/data/. */
  readonly path: string;
  /** For people, in Chinese. */
  readonly description: string;
  /** Rows of a table, or null for a file that is not one. */
  readonly rows: number | null;
  readonly text: string;
  /** Null for a file that is no CSV. */
  readonly table: TableDescription | null;
}

/**
 * A JSON file with its keys in the order of its shape.
 *
 * @throws ZodError where the value is not of the shape: a bug of ours, since the dataset is valid.
 */
export function jsonDraft<Shape extends z.ZodType>(
  path: string,
  description: string,
  shape: Shape,
  value: z.input<Shape>,
): DraftFile {
  const parsed = shape.parse(value);
  const rows = Array.isArray(parsed) ? parsed.length : null;
  return { path, description, rows, text: jsonText(parsed), table: null };
}

export function csvDraft({ text, rowCount, ...table }: CsvTable): DraftFile {
  return {
    path: table.path,
    description: `${table.title}：${table.description}`,
    rows: rowCount,
    text,
    table,
  };
}
