import { dirname, join, resolve } from "node:path";

/** The archive folder of a data folder: the one given, or `archive` beside it. An absolute path. */
export function findArchive(data: string, archive: string | undefined): string {
  return archive === undefined ? join(dirname(data), "archive") : resolve(archive);
}
