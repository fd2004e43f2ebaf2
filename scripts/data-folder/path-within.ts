import { realpath } from "node:fs/promises";
import { join, sep } from "node:path";

/**
 * The true path of a file that is named below a folder; null where a link leads it out of the folder.
 * @throws as the disk does, such as for a file that is not there
 */
export async function pathWithin(folder: string, file: string): Promise<string | null> {
  const path = await realpath(join(folder, file));
  return path.startsWith((await realpath(folder)) + sep) ? path : null;
}
