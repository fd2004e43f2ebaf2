import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../command/user-error.ts";

/**
 * Stops a build that would replace a folder which is not a site of ours: `--out` of a home folder would
 * otherwise empty it.
 * @throws UserError
 */
export async function refuseForeignFolder(out: string): Promise<void> {
  if (!existsSync(out) || existsSync(join(out, "data", "dataset.json"))) return;
  if ((await readdir(out).catch(() => ["?"])).length === 0) return;
  throw new UserError(
    `${out} 已存在，且不是以前生成的网站；为免覆盖其中的文件，请用 --out 另选一个空文件夹。`,
  );
}
