import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import {
  decisionRequestSchema,
  type SaveAnswer,
  settleRequestSchema,
  undoRequestSchema,
} from "../../src/core/review/index.ts";
import { contentType } from "../serve/content-types.ts";
import { type Guard, refusal } from "./guard.ts";
import { pageHtml } from "./page-html.ts";
import type { ReviewService } from "./review-service.ts";

/** A decision is some hundred characters, with the rows that it falls on some thousand. */
const longestBody = 1 << 18;

const headers = {
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Answers the page and its script. `assets` are the bundled files by name; `guard` is asked at each request. */
export function reviewHandler(
  service: ReviewService,
  assets: ReadonlyMap<string, string>,
  guard: () => Guard,
): RequestListener {
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const { method = "" } = request;
    const refused = refusal({ method, path: url.pathname, headers: request.headers }, guard());
    if (refused !== null) return text(403, refused);
    if (url.pathname.startsWith("/api/")) return api(service, request, url);
    if (method !== "GET" && method !== "HEAD") return text(405, "只能读取");
    if (url.pathname === "/") return page(guard().token);
    const name = url.pathname.slice(1);
    const body = assets.get(name);
    return body === undefined
      ? text(404, "没有这个页面")
      : { status: 200, type: contentType(name) ?? "", body };
  };
  return (request, response) => {
    answer(request).then(
      (given) => send(request, response, given),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
        send(request, response, text(500, "审核程序出错，详情见终端"));
      },
    );
  };
}

async function api(service: ReviewService, request: IncomingMessage, url: URL): Promise<Answer> {
  const route = `${request.method} ${url.pathname}`;
  if (route === "GET /api/queue") return json(await service.queue());
  if (route === "GET /api/stamp") return json({ kind: "stamp", stamp: await service.stamp() });
  if (route === "GET /api/report") return json(await service.report(url.searchParams.get("id") ?? ""));
  const change = changes[route];
  if (change === undefined) return text(404, "没有这个接口");
  const answer = change(service, await readBody(request));
  return answer === null ? text(400, "请求的内容不对") : json(await answer);
}

/** What changes the tables, by route; null for a body that is no such request. */
const changes: Readonly<
  Record<string, (service: ReviewService, body: unknown) => Promise<SaveAnswer> | null>
> = {
  "POST /api/decide": (service, body) => {
    const { data } = decisionRequestSchema.safeParse(body);
    return data === undefined ? null : service.decide(data);
  },
  "POST /api/undo": (service, body) => {
    const { data } = undoRequestSchema.safeParse(body);
    return data === undefined ? null : service.undo(data.undo);
  },
  "POST /api/settle": (service, body) => {
    const { data } = settleRequestSchema.safeParse(body);
    return data === undefined ? null : service.settle(data);
  },
};

/** The JSON that was sent; undefined for what is none, or too long. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}

function page(token: string): Answer {
  return { status: 200, type: contentType("index.html") ?? "", body: pageHtml(token) };
}

function json(value: unknown): Answer {
  return { status: 200, type: contentType("answer.json") ?? "", body: JSON.stringify(value) };
}

function text(status: number, body: string): Answer {
  return { status, type: contentType("answer.txt") ?? "", body };
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { ...headers, "Content-Type": type });
  response.end(request.method === "HEAD" ? undefined : body);
}
