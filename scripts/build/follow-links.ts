import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The path with links followed as far as it exists: a link to a served folder stays one when that is replaced. */
export async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await followLinks(above), basename(path));
  }
}
