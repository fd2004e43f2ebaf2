import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { ascending } from "d3";

export interface FolderContent {
  /** Plain files, as paths below the folder with slashes, by path. */
  readonly files: readonly string[];
  /** What is neither a file nor a folder, such as a symbolic link. */
  readonly others: readonly string[];
}

/** Everything below a folder; links are not followed. */
export async function listFiles(folder: string): Promise<FolderContent> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = (wanted: (entry: (typeof entries)[number]) => boolean) =>
    entries
      .filter(wanted)
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort(ascending);
  return {
    files: paths((entry) => entry.isFile()),
    others: paths((entry) => !entry.isFile() && !entry.isDirectory()),
  };
}
