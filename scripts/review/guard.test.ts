import { expect, test } from "vitest";
import { refusal } from "./guard.ts";

const guard = { port: 4322, token: "abc" };
const own = { host: "localhost:4322", "x-review-token": "abc", "content-type": "application/json" };
const ask = (headers: Record<string, string>, method = "POST", path = "/api/decide") =>
  refusal({ method, path, headers }, guard);

test.each<[string, Record<string, string>]>([
  ["its page", { origin: "http://localhost:4322", "sec-fetch-site": "same-origin" }],
  ["the address in numbers", { host: "127.0.0.1:4322", origin: "http://127.0.0.1:4322" }],
  ["the address of six", { host: "[::1]:4322" }],
  ["a browser that tells no site", {}],
  ["JSON with its encoding", { "content-type": "application/json; charset=utf-8" }],
])("%s is heard", (_, headers) => {
  expect(ask({ ...own, ...headers })).toBeNull();
});

test.each<[string, Record<string, string>, string]>([
  ["a name that leads here", { host: "evil.example:4322" }, "只能从本机打开"],
  ["another port", { host: "localhost:80" }, "只能从本机打开"],
  ["no host", { host: "" }, "只能从本机打开"],
  ["another origin", { origin: "http://evil.example" }, "不接受别的网页发来的请求"],
  ["another local server", { origin: "http://localhost:4321" }, "不接受别的网页发来的请求"],
  ["a page of no origin", { origin: "null" }, "不接受别的网页发来的请求"],
  [
    "another site without an origin",
    { "sec-fetch-site": "cross-site" },
    "不接受别的网页发来的请求；请在地址栏输入网址打开",
  ],
  ["another token", { "x-review-token": "abd" }, "审核程序重新启动过；请刷新页面"],
  ["a shorter token", { "x-review-token": "ab" }, "审核程序重新启动过；请刷新页面"],
  ["a form", { "content-type": "text/plain" }, "请求的格式不对"],
])("%s is refused", (_, headers, why) => {
  expect(ask({ ...own, ...headers })).toBe(why);
});

test("the page itself needs no token, its data do", () => {
  expect(ask({ host: "localhost:4322" }, "GET", "/")).toBeNull();
  expect(ask({ host: "localhost:4322" }, "GET", "/api/queue")).toBe("审核程序重新启动过；请刷新页面");
});
