import { existsSync } from "node:fs";
import { UserError } from "../command/user-error.ts";

/**
 * Stops a build that was told of an archive folder that is not there: without it, it would say that nothing was
 * archived. Nobody needs to have an archive where none is named.
 * @throws UserError
 */
export function refuseMissingArchive(archive: string | undefined): void {
  if (archive !== undefined && !existsSync(archive)) {
    throw new UserError(`--archive ${archive}：没有这个文件夹；核对路径。`);
  }
}
