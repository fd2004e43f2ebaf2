import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "./listen.ts";
import { parsePort } from "./parse-port.ts";
import { siteHandler } from "./site-handler.ts";

let folder: string;
let server: Server;
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "站 site-"));
  await mkdir(join(folder, "offices"));
  await writeFile(join(folder, "index.html"), "首页");
  await writeFile(join(folder, "offices.html"), "名录");
  await writeFile(join(folder, "404.html"), "没有");
  await writeFile(join(folder, "offices", "a.csv"), "甲");
  await writeFile(join(folder, "secret.txt"), "x");
  [server] = (await listen(siteHandler(join(folder)), 0, "127.0.0.1")) as [Server];
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

test.each([
  ["/", 200, "首页", "text/html; charset=utf-8"],
  ["/index.html?x=1", 200, "首页", "text/html; charset=utf-8"],
  ["/offices.html", 200, "名录", "text/html; charset=utf-8"],
  ["/offices/a.csv", 200, "甲", "text/csv; charset=utf-8"],
  ["/offices/", 404, "没有", "text/html; charset=utf-8"],
  ["/gone/x.html", 404, "没有", "text/html; charset=utf-8"],
  ["/%E0%A4%A", 404, "没有", "text/html; charset=utf-8"],
  ["/..%2f..%2fetc/passwd", 404, "没有", "text/html; charset=utf-8"],
])("%s", async (path, status, text, type) => {
  const response = await fetch(site + path);
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([
    status,
    text,
    type,
  ]);
});

test("a new build shows at once, and an unchanged file is not sent again", async () => {
  const first = await fetch(`${site}/secret.txt`);
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const etag = first.headers.get("etag") ?? "";
  expect((await fetch(`${site}/secret.txt`, { headers: { "if-none-match": etag } })).status).toBe(304);
  await writeFile(join(folder, "secret.txt"), "longer than before");
  expect(await (await fetch(`${site}/secret.txt`)).text()).toBe("longer than before");
});

test("a port that is taken is told, with another to try", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as AddressInfo;
  await expect(listen(siteHandler(folder), port, null)).rejects.toThrow(
    `端口 ${port} 已被占用；请关闭占用它的程序，或换一个端口：npm start -- --port ${port + 1}`,
  );
  taken.close();
});

test("ports", () => {
  expect(parsePort(undefined)).toBe(4321);
  expect(parsePort("8080")).toBe(8080);
  for (const text of ["0", "65536", "80a", "-1", ""]) {
    expect(() => parsePort(text)).toThrow(`--port ${text}：端口应是 1 到 65535 的整数，例如 --port 8080`);
  }
});
