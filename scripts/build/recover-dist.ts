import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/** Where the last good build stands between the two renames of `swapDist`. */
export function previousOf(out: string): string {
  return `${out}.outgoing`;
}

/** Where a new build is put beside `out`, on the same disk, before the swap. */
export function incomingOf(out: string): string {
  return `${out}.building`;
}

/**
 * Mends what a killed build left behind: the last good build goes back to its place, half-made ones go.
 * Not to be called while another process builds into `out`.
 */
export async function recoverDist(out: string): Promise<void> {
  const previous = previousOf(out);
  if (existsSync(previous)) {
    if (existsSync(out)) await rm(previous, { recursive: true });
    else await rename(previous, out);
  }
  await rm(incomingOf(out), { recursive: true, force: true });
}
