import { expect, test } from "vitest";
import { homeOf } from "./home-of.ts";

test.each([
  ["/nothing.html", "/index.html"],
  ["/offices/nothing.html", "/index.html"],
  ["/a/b/reports/nothing.html", "/a/b/index.html"],
  ["/a/b/nothing.html", "/a/b/index.html"],
  ["/a/b/offices/nothing.html", "/a/b/index.html"],
  ["/a/b/embed/trends.html", "/a/b/index.html"],
  ["/a/b/panorama/2024.html", "/a/b/index.html"],
  ["/a/b/years/deep/er.html", "/a/b/index.html"],
  ["/D:/%E5%B9%B4%E9%89%B4/404.html", "/D:/%E5%B9%B4%E9%89%B4/index.html"],
])("homeOf(%s) is %s", (pathname, home) => {
  expect(homeOf(pathname)).toBe(home);
});

test("homeOf uses nothing outside itself, since it is written into a page", () => {
  const alone = new Function(`return (${homeOf.toString()})("/a/offices/x.html")`);
  expect(alone()).toBe("/a/index.html");
});
