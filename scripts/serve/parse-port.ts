import { UserError } from "../command/user-error.ts";

const DEFAULT_PORT = 4321;

/** The port that `--port` names, or the usual one. @throws UserError when it is none */
export function parsePort(text: string | undefined, usual: number = DEFAULT_PORT): number {
  if (text === undefined) return usual;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new UserError(`--port ${text}：端口应是 1 到 65535 的整数，例如 --port 8080`);
}
