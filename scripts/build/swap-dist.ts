import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { incomingOf, previousOf, recoverDist } from "./recover-dist.ts";

/**
 * Puts the finished folder `built` in the place of `out`. Both are whole folders at every moment; a process
 * killed between the two renames leaves `out` to `recoverDist`, and a failure puts the old one back at once.
 */
export async function swapDist(built: string, out: string): Promise<void> {
  const incoming = incomingOf(out);
  await mkdir(dirname(out), { recursive: true });
  try {
    await move(built, incoming);
    if (existsSync(out)) await rename(out, previousOf(out));
    await rename(incoming, out);
  } catch (error) {
    // What stopped the swap may stop the mending too; the next build tries again.
    await recoverDist(out).catch(() => undefined);
    throw error;
  }
  await rm(previousOf(out), { recursive: true, force: true });
}

/** Renames, or copies where `to` is on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
