import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { contentType } from "./content-types.ts";

/** Answers from the folder as it is at each request, so that a new build shows at once. */
export function siteHandler(folder: string): RequestListener {
  const files = sirv(folder, {
    // Not a development server: it is sirv's word for looking at the disk anew each time.
    dev: true,
    etag: true,
    extensions: ["html"],
    setHeaders: (response, path) => {
      const type = contentType(path);
      if (type !== null) response.setHeader("Content-Type", type);
      response.setHeader("X-Content-Type-Options", "nosniff");
    },
  });
  return (request, response) => {
    const path = request.url?.replace(/[?#].*$/, "") ?? "/";
    // sirv would answer offices/ with offices.html, whose relative links would then lead astray.
    if (path !== "/" && path.endsWith("/")) answerMissing(folder, request, response);
    else files(request, response, () => answerMissing(folder, request, response));
  };
}

async function answerMissing(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(folder, "404.html")).catch(() => Buffer.from("没有这个页面"));
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : page);
}
