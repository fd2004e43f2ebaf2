import { dirname, join, resolve } from "node:path";
import { projectRoot } from "../command/project-root.ts";

export interface FolderOptions {
  readonly data?: string | undefined;
  readonly out?: string | undefined;
  readonly archive?: string | undefined;
}

/**
 * The folders that a build works with, as absolute paths; those not given are the checkout's own, save for the
 * archive, which stands beside the data that it was made from.
 */
export function buildFolders(options: FolderOptions) {
  const data = options.data === undefined ? join(projectRoot, "data") : resolve(options.data);
  const out = options.out === undefined ? join(projectRoot, "dist") : resolve(options.out);
  const archive = options.archive === undefined ? join(dirname(data), "archive") : resolve(options.archive);
  return { root: projectRoot, data, out, archive };
}
