import { expect, test } from "vitest";
import { normaliseText, toOriginal } from "./normalise-text.ts";

test.each([
  ["受理 1 024 件", "受理1024件"],
  ["受理１，２０４件", "受理1,204件"],
  ["12 35", "12 35"],
  ["2024 100件", "2024 100件"],
  ["2 万 余人次,共 72 个", "2万余人次，共72个"],
  ["全鎮調解糾紛(五起)", "全镇调解纠纷（五起）"],
  ["8:30", "8:30"],
  [
    `${"汉".repeat(20)}6, \n 300件，${"汉".repeat(17)}\n${"汉".repeat(20)}`,
    `${"汉".repeat(20)}6,300件，${"汉".repeat(37)}`,
  ],
  ["如下:", "如下："],
  ["第一行。\r\n\r\n第二行", "第一行。\n第二行"],
])("%j", (text, expected) => expect(normaliseText(text).text).toBe(expected));

test("a full line without the end of a sentence goes on in the next, over a page number too", () => {
  const text = [
    "    本镇全年开展了多种多样的普法宣传工作，共",
    "组织普法宣传活动二十场，并且在各村设立了法",
    "",
    "— 1 —",
    "",
    "律图书角，村民反映良好。",
    "    下一段另起。",
  ].join("\n");
  expect(normaliseText(text).text.split("\n")).toEqual([
    "本镇全年开展了多种多样的普法宣传工作，共组织普法宣传活动二十场，并且在各村设立了法律图书角，村民反映良好。",
    "下一段另起。",
  ]);
});

test("places lead back to the original", () => {
  const normal = normaliseText("排查 矛盾糾紛 １ ２０４ 起。");
  const start = normal.text.indexOf("1204");
  const span = toOriginal(normal, start, start + 4);
  expect(normal.original.slice(span.start, span.end)).toBe("１ ２０４");
});
