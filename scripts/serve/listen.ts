import { createServer, type RequestListener, type Server } from "node:http";
import { UserError } from "../command/user-error.ts";

/** Both ways in which a browser may read "localhost"; a machine may lack the second. */
const LOCAL = ["127.0.0.1", "::1"];

/**
 * Listens on this machine alone, or on `host` where one is given.
 * @returns the servers that listen, at least one
 * @throws UserError when the port is taken or the host is not this machine's
 */
export async function listen(handler: RequestListener, port: number, host: string | null): Promise<Server[]> {
  const servers: Server[] = [];
  try {
    for (const address of host === null ? LOCAL : [host]) {
      const server = await listenOn(handler, port, address).catch((error) => {
        if (address === "::1" && /EADDRNOTAVAIL|EAFNOSUPPORT/.test(error.code)) return null;
        throw explain(error, port, address);
      });
      if (server !== null) servers.push(server);
    }
    return servers;
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
}

function listenOn(handler: RequestListener, port: number, address: string): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => resolve(server));
  });
}

function explain(error: NodeJS.ErrnoException, port: number, address: string): Error {
  if (error.code === "EADDRINUSE") {
    return new UserError(
      `端口 ${port} 已被占用；请关闭占用它的程序，或换一个端口：npm start -- --port ${port + 1}`,
      { cause: error },
    );
  }
  if (error.code === "EACCES") {
    return new UserError(`没有使用端口 ${port} 的权限；请用 1024 以上的端口：npm start -- --port 4321`);
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new UserError(`本机没有地址 ${address}；请检查 --host`);
  }
  return error;
}
