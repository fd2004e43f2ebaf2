import { expect, test } from "vitest";
import { normaliseText } from "./normalise-text.ts";
import { outline } from "./outline.ts";

test("each paragraph says which heading it is or begins with, its section and its kind", () => {
  const normal = normaliseText(
    [
      "某镇2024年报告",
      "一、主要工作",
      "（一）强化学习。全年学法12次。",
      "全年调解30起。",
      "二、存在的问题",
      "一是力量不足。",
      "下一步打算",
      "推进工作。",
    ].join("\n"),
  );
  const told = outline(normal, 2024).paragraphs.map(({ start, end, section, kind, heading }) => ({
    text: normal.text.slice(start, end),
    heading: heading === null ? null : `${heading.level} ${normal.text.slice(start, heading.end)}`,
    section,
    kind,
  }));
  expect(told).toMatchInlineSnapshot(`
    [
      {
        "heading": null,
        "kind": "results",
        "section": "",
        "text": "某镇2024年报告",
      },
      {
        "heading": "1 一、主要工作",
        "kind": "results",
        "section": "一、主要工作",
        "text": "一、主要工作",
      },
      {
        "heading": "2 （一）强化学习",
        "kind": "results",
        "section": "（一）强化学习",
        "text": "（一）强化学习。全年学法12次。",
      },
      {
        "heading": null,
        "kind": "results",
        "section": "（一）强化学习",
        "text": "全年调解30起。",
      },
      {
        "heading": "1 二、存在的问题",
        "kind": "problems",
        "section": "二、存在的问题",
        "text": "二、存在的问题",
      },
      {
        "heading": null,
        "kind": "problems",
        "section": "二、存在的问题",
        "text": "一是力量不足。",
      },
      {
        "heading": "1 下一步打算",
        "kind": "plans",
        "section": "下一步打算",
        "text": "下一步打算",
      },
      {
        "heading": null,
        "kind": "plans",
        "section": "下一步打算",
        "text": "推进工作。",
      },
    ]
  `);
});
