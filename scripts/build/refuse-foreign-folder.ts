import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../command/user-error.ts";

/**
 * Stops a command that would replace a folder which an earlier one did not write: `--out` of a home folder would
 * otherwise empty it. `marks`: files below the folder that only ours has together.
 * @throws UserError
 */
export async function refuseForeignFolder(
  out: string,
  marks: readonly string[] = ["index.html", join("data", "dataset.json")],
): Promise<void> {
  if (!existsSync(out) || marks.every((mark) => existsSync(join(out, mark)))) return;
  if ((await readdir(out).catch(() => ["?"])).length === 0) return;
  throw new UserError(
    `${out} 已存在，且不是以前由本程序生成的；为免覆盖其中的文件，请用 --out 另选一个空文件夹。`,
  );
}
