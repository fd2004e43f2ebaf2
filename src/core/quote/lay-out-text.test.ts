import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutText, type Mark, type TextParagraph } from "./lay-out-text.ts";
import { readText } from "./read-text.ts";

const lay = (text: string, marks: readonly Mark[] = []) => layOutText(readText(text, 2024), marks);

/** `kind level section: text`, with marks as [id:…] and a lead as *…*. */
function told({ kind, level, section, runs }: TextParagraph): string {
  const words = runs.map(({ text, marks, lead }) => {
    const led = lead ? `*${text}*` : text;
    return marks.reduceRight((inner, id) => `[${id}:${inner}]`, led);
  });
  return `${kind}${level ?? ""} ${section}: ${words.join("")}`;
}

test("an official document keeps its title, headings, sections and signature", () => {
  const text = `甲办〔2025〕1号
甲街道办事处
关于2024年度法治政府建设情况的报告

区人民政府：
　　现将有关情况报告如下：
　　一、主要工作
　　（一）强化学习。全年学法12次。
　　（二）化解矛盾纠纷
　　1.全年排查纠纷<5>起。
　　二、存在的问题
　　一是力量不足。
　　三、下一步打算
　　推进工作。
- 2 -
　　甲街道办事处
　　2025年1月15日`;
  expect(lay(text.replaceAll("\n", "\r\n")).map(told)).toMatchInlineSnapshot(`
    [
      "number results: 甲办〔2025〕1号",
      "title results: 甲街道办事处",
      "title results: 关于2024年度法治政府建设情况的报告",
      "salutation results: 区人民政府：",
      "text results: 现将有关情况报告如下：",
      "heading1 results: 一、主要工作",
      "text results: *（一）强化学习。*全年学法12次。",
      "heading2 results: （二）化解矛盾纠纷",
      "text results: 1.全年排查纠纷<5>起。",
      "heading1 problems: 二、存在的问题",
      "text problems: 一是力量不足。",
      "heading1 plans: 三、下一步打算",
      "text plans: 推进工作。",
      "closing plans: 甲街道办事处",
      "closing plans: 2025年1月15日",
    ]
  `);
});

test("marks lie beside each other, inside each other and across each other", () => {
  const text = "全年排查化解矛盾纠纷50起。";
  expect(
    lay(text, [
      { id: "a", start: 2, end: 13 },
      { id: "b", start: 4, end: 13 },
      { id: "c", start: 6, end: 8 },
    ]).map(told),
  ).toMatchInlineSnapshot(`
    [
      "text results: 全年[a:排查][a:[b:化解]][a:[b:[c:矛盾]]][a:[b:纠纷50起]]。",
    ]
  `);
  expect(
    lay(text, [
      { id: "a", start: 2, end: 8 },
      { id: "b", start: 6, end: 13 },
    ]).map(told),
  ).toMatchInlineSnapshot(`
    [
      "text results: 全年[a:排查化解][a:[b:矛盾]][b:纠纷50起]。",
    ]
  `);
});

test("a text of a fixed width is set as paragraphs", () => {
  const line = "全年围绕中心工作深入推进各项法治建设任务".repeat(2);
  expect(lay(`　　${line}\n${line}\n${line}。\n　　第二段。`).map(told)).toMatchInlineSnapshot(`
    [
      "text results: 全年围绕中心工作深入推进各项法治建设任务全年围绕中心工作深入推进各项法治建设任务全年围绕中心工作深入推进各项法治建设任务全年围绕中心工作深入推进各项法治建设任务全年围绕中心工作深入推进各项法治建设任务全年围绕中心工作深入推进各项法治建设任务。",
      "text results: 第二段。",
    ]
  `);
});

test("no character is lost, none comes twice, and every mark stands where it was set", () => {
  const sign = fc.constantFrom(..."一、（二）三.五十，。：\r\n　 \u202e<a&年报告问题下一步");
  const text = fc.string({ unit: sign, maxLength: 400 });
  const spans = fc.array(fc.tuple(fc.nat(400), fc.nat(50)), { maxLength: 5 });
  fc.assert(
    fc.property(text, spans, (original, places) => {
      const marks = places.map(([start, length], at) => ({ id: String(at), start, end: start + length }));
      const runs = lay(original, marks).flatMap((paragraph) => paragraph.runs);
      const squeezed = (words: string) => words.replace(/[\s\p{Cc}\p{Cf}]/gu, "");
      expect(squeezed(runs.map((run) => run.text).join(""))).toBe(squeezed(original));
      for (const { id, start, end } of marks) {
        const under = runs.filter((run) => run.marks.includes(id)).map((run) => run.text);
        expect(squeezed(under.join(""))).toBe(squeezed(original.slice(start, end)));
      }
    }),
  );
});
