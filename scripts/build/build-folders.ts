import { resolve } from "node:path";
import { projectRoot } from "../command/project-root.ts";

/** The folders that a build works with, as absolute paths; those not given are the checkout's own. */
export function buildFolders({ data, out }: { data?: string | undefined; out?: string | undefined }) {
  return {
    root: projectRoot,
    data: data === undefined ? resolve(projectRoot, "data") : resolve(data),
    out: out === undefined ? resolve(projectRoot, "dist") : resolve(out),
  };
}
