import type { WrittenTable } from "./data-package.ts";
import type { DraftFile } from "./draft-file.ts";
import type { DatasetFile } from "./schema.ts";

/** Of a file's UTF-8 bytes. */
export interface WrittenFile {
  readonly bytes: number;
  /** In lower-case hex. */
  readonly sha256: string;
}

/**
 * Writes a file of public/data/, whose path has slashes, as UTF-8. Its text comes in pieces, made as they are read:
 * they must all be read.
 */
export type WriteFile = (path: string, text: Iterable<string>) => Promise<WrittenFile>;

/** What the dataset's own files say of a file that was written. */
export interface WrittenDraft {
  readonly entry: DatasetFile["files"][number];
  /** null for a file that is no CSV. */
  readonly table: WrittenTable | null;
}

export async function writeDraft(
  { path, description, text, table }: DraftFile,
  write: WriteFile,
): Promise<WrittenDraft> {
  let rows: number | null = null;
  const counted = function* () {
    rows = yield* text();
  };
  const { bytes, sha256 } = await write(path, counted());
  return {
    entry: { path, description, rows, bytes, sha256 },
    table: table === null ? null : { table, bytes, sha256 },
  };
}
