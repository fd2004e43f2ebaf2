import { expect, test } from "vitest";
import { pathClashes, pathFault } from "./path-faults.ts";

test.each([
  "a",
  "data/site/index.html",
  "data/dataset/reports/2024/关于“八五”普法的报告（定稿）100%.docx",
  "..data/a..b/...c",
  "console/auxiliary.txt",
  "a b/c",
])("%j can be unpacked anywhere", (path) => {
  expect(pathFault(path)).toBeNull();
});

test.each([
  ["", "名称是空的"],
  ["../a", "含有 ..，会写到文件夹之外"],
  ["a/../../b", "含有 ..，会写到文件夹之外"],
  ["a/..", "含有 ..，会写到文件夹之外"],
  ["/etc/passwd", "是绝对路径，会写到文件夹之外"],
  ["C:/a", "以盘符开头，会写到文件夹之外"],
  ["c:a", "以盘符开头，会写到文件夹之外"],
  ["a\\..\\b", "含有反斜杠，在 Windows 上会写到别处"],
  ["a//b", "含有空的一级或 ."],
  ["a/./b", "含有空的一级或 ."],
  ["a/", "含有空的一级或 ."],
  ["a\nb", "名称含有控制字符或残缺的字"],
  ["a\0b", "名称含有控制字符或残缺的字"],
  ["a\ud800", "名称含有控制字符或残缺的字"],
  ["a?b", '含有 Windows 不允许的字符（< > : " | ? *）'],
  ["a/b:c", '含有 Windows 不允许的字符（< > : " | ? *）'],
  ["a./b", "有一级以点或空格结尾，Windows 不允许"],
  ["a/b ", "有一级以点或空格结尾，Windows 不允许"],
  ["a/NUL", "有一级是 Windows 的设备名"],
  ["Com1.txt/a", "有一级是 Windows 的设备名"],
])("%j cannot: %s", (path, fault) => {
  expect(pathFault(path)).toBe(fault);
});

test("names that Windows or macOS would take for one are found, and a file where a folder is needed", () => {
  expect(pathClashes(["a/b", "A/B", "a/c"])).toEqual([["a/b", "A/B"]]);
  expect(pathClashes(["é", "e\u0301"])).toEqual([["é", "e\u0301"]]);
  expect(pathClashes(["a/b", "a"])).toEqual([["a", "a/b"]]);
  expect(pathClashes(["a/b/c", "A/d", "a.b"])).toEqual([]);
});
