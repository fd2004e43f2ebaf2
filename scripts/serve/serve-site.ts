import { existsSync } from "node:fs";
import { join } from "node:path";
import { previousOf, recoverDist } from "../build/recover-dist.ts";
import { untilStopped } from "../command/until-stopped.ts";
import { UserError } from "../command/user-error.ts";
import { withLock } from "../setup/with-lock.mjs";
import { listen } from "./listen.ts";
import { siteHandler } from "./site-handler.ts";

export interface ServeOptions {
  /** Folder of the checkout. */
  readonly root: string;
  /** Folder of the site. */
  readonly out: string;
  readonly port: number;
  /** null for this machine alone. */
  readonly host: string | null;
}

/**
 * Serves a built site until Ctrl-C or SIGTERM, and says where.
 * @throws UserError when there is no site, or the address cannot be had
 */
export async function serveSite({ root, out, port, host }: ServeOptions): Promise<void> {
  if (!existsSync(out) && existsSync(previousOf(out))) {
    // A build was killed in the middle of its swap, or is there right now.
    await withLock(
      join(root, ".build", "build-lock"),
      () => {},
      () => recoverDist(out),
    );
  }
  if (!existsSync(join(out, "index.html")))
    throw new UserError(`${out} 中还没有网站；请先运行 npm run build`);
  const servers = await listen(siteHandler(out), port, host);
  // A signal may come as soon as the address is told.
  const stopped = untilStopped();
  process.stdout.write(`法治年鉴已就绪：http://${host ?? "localhost"}:${port}（按 Ctrl-C 结束）\n`);
  await stopped;
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}
