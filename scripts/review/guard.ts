import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export interface GuardedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Guard {
  readonly port: number;
  /** Made anew at each start; only our own page knows it. */
  readonly token: string;
}

/** Header in which our page names the token. */
export const tokenHeader = "x-review-token";

/**
 * Why a request is refused, or null. Other web pages that the same browser has open must neither read nor change
 * anything: not under a name of their own that leads here (Host), nor from their own origin, nor without the token.
 */
export function refusal({ method, path, headers }: GuardedRequest, { port, token }: Guard): string | null {
  const { host = "", origin, "sec-fetch-site": site = "none" } = headers;
  if (![`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`].includes(host)) return "只能从本机打开";
  if (origin !== undefined && origin !== `http://${host}`) return "不接受别的网页发来的请求";
  if (site !== "none" && site !== "same-origin") return "不接受别的网页发来的请求；请在地址栏输入网址打开";
  if (!path.startsWith("/api/")) return null;
  if (!sameToken(headers[tokenHeader], token)) return "审核程序重新启动过；请刷新页面";
  const isJson = /^application\/json\b/.test(headers["content-type"] ?? "");
  return method === "POST" && !isJson ? "请求的格式不对" : null;
}

function sameToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== "string") return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
