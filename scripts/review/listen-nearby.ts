import type { RequestListener, Server } from "node:http";
import { listen } from "../serve/listen.ts";

/** Ports that are tried after the first. */
const tries = 20;

/**
 * Listens on this machine alone, at `port` or, where that is taken, at one of the next.
 * @throws UserError when all are taken, or the port may not be used
 */
export async function listenNearby(
  handler: RequestListener,
  port: number,
): Promise<{ readonly servers: readonly Server[]; readonly port: number }> {
  for (let next = port; ; next += 1) {
    try {
      return { servers: await listen(handler, next, null), port: next };
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE" || next === Math.min(port + tries, 65_535)) throw error;
    }
  }
}
