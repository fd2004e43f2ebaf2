import { relative, sep } from "node:path";
import { UserError } from "../command/user-error.ts";

interface Neighbours {
  /** Folders that must not go with `out` when it is replaced. */
  readonly kept: readonly string[];
  /** Folders that `out` must not lie in, since the build empties or copies them. */
  readonly working: readonly string[];
}

/**
 * Stops a command that would remove its own input with the folder that it replaces, or write where the build
 * works. Absolute paths, with links followed.
 * @throws UserError
 */
export function refuseOverlap(out: string, { kept, working }: Neighbours): void {
  const inside = kept.find((folder) => holds(out, folder));
  if (inside !== undefined) {
    const what = inside === out ? `${out} 不能整个替换` : `${out} 会被整个替换，而 ${inside} 就在其中`;
    throw new UserError(`${what}；请用 --out 另选一个文件夹。`);
  }
  const around = working.find((folder) => holds(folder, out));
  if (around !== undefined) {
    throw new UserError(`${around} 是构建时用的文件夹，不能输出到其中；请用 --out 另选一个文件夹。`);
  }
}

/** Whether `folder` is `inner` or lies around it. */
function holds(folder: string, inner: string): boolean {
  const way = relative(folder, inner);
  // On Windows the way to another drive is the whole path.
  return way !== ".." && !way.startsWith(`..${sep}`) && way !== inner;
}
