import { resolve } from "node:path";
import { expect, test } from "vitest";
import { refuseOverlap } from "./refuse-overlap.ts";

const path = (text: string) => resolve(`/${text}`);
const neighbours = {
  kept: [path("项目"), path("项目/public"), path("资料/本区")],
  working: [path("项目/public"), path("项目/.build")],
};

test.each(["项目/dist", "资料/网站", "资料/本区-网站", "资料/本区/网站", "..网站", "项目/public-old"])(
  "%s is allowed",
  (out) => {
    refuseOverlap(path(out), neighbours);
  },
);

test.each([
  ["资料/本区", `${path("资料/本区")} 不能整个替换`],
  ["资料", `${path("资料")} 会被整个替换，而 ${path("资料/本区")} 就在其中`],
  ["", `${path("")} 会被整个替换，而 ${path("项目")} 就在其中`],
  ["项目/public", `${path("项目/public")} 不能整个替换`],
  ["项目/public/x", `${path("项目/public")} 是构建时用的文件夹，不能输出到其中`],
  ["项目/.build", `${path("项目/.build")} 是构建时用的文件夹，不能输出到其中`],
])("“%s” is refused", (out, message) => {
  expect(() => refuseOverlap(path(out), neighbours)).toThrow(`${message}；请用 --out 另选一个文件夹。`);
});
