import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bound } from "../model/index.ts";
import { quoteFigure } from "./quote-figure.ts";
import { readText } from "./read-text.ts";

/** The quote of the words between ⟦ and ⟧, as `before⟦figure⟧after`, or null. */
function quoted(marked: string, value: number, bound: Bound = "exact", rate = false): string | null {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const text = marked.replace(/[⟦⟧]/g, "");
  const found = quoteFigure(readText(text, 2024), { start, end }, { value, bound, rate });
  return found === null ? null : `${found.quote.before}⟦${found.quote.figure}⟧${found.quote.after}`;
}

test.each<[string, string, string, number, Bound?, boolean?]>([
  ["its sentence", "前一句。全年⟦排查52起⟧，化解51起。后一句。", "全年⟦排查52起⟧，化解51起。", 52],
  ["full-width digits", "⟦排查纠纷５２起⟧。", "⟦排查纠纷５２起⟧。", 52],
  ["a number in Chinese", "⟦组织学习十二次⟧。", "⟦组织学习十二次⟧。", 12],
  ["万", "⟦覆盖1.6万人次⟧。", "⟦覆盖1.6万人次⟧。", 16000, "over"],
  ["a rate", "⟦化解率98.06%⟧。", "⟦化解率98.06%⟧。", 98.06, "exact", true],
  ["a rate in words", "⟦百分之九十八点二⟧。", "⟦百分之九十八点二⟧。", 98.2, "exact", true],
  ["a rhythm", "镇党委⟦每季度听取一次汇报⟧。", "镇党委⟦每季度听取一次汇报⟧。", 4, "derived"],
  ["a rhythm before the place", "镇党委每月⟦学法2次⟧。", "镇党委每月⟦学法2次⟧。", 24, "derived"],
  ["a zero", "⟦行政复议案件零件⟧。", "⟦行政复议案件零件⟧。", 0],
  ["blanks at its ends", "全年⟦ 排查52起\r\n⟧化解51起。", "全年⟦排查52起⟧", 52],
])("%s is quoted", (_, marked, quote, value, bound, rate) => {
  expect(quoted(marked, value, bound, rate)).toBe(quote);
});

test("a line that was broken in the middle is whole again", () => {
  const line = "围绕中心工作深入推进各项任务".repeat(3);
  expect(quoted(`${line}\n${line}⟦学\n法12次⟧。`, 12)?.slice(-12)).toBe("各项任务⟦学法12次⟧。");
});

test.each<[string, string, number, Bound?, boolean?]>([
  ["another number", "⟦排查纠纷53起⟧。", 52],
  ["a part of a number", "排查纠纷1⟦52起⟧。", 52],
  ["a place that has shifted", "⟦排查纠纷5⟧2起。", 52],
  ["a share where cases are counted", "⟦化解率52%⟧。", 52],
  ["a number that is no rhythm", "⟦听取一次汇报⟧。", 4, "derived"],
  ["a rhythm of another number", "⟦每季度听取一次汇报⟧。", 5, "derived"],
  ["words without a number", "⟦排查纠纷若干起⟧。", 52],
  ["a place behind the end", "排查52起。⟦⟧", 52],
])("%s is not", (_, marked, value, bound, rate) => {
  expect(quoted(marked, value, bound, rate)).toBeNull();
});

test("a long sentence is cut at its clauses, and a passage to its number", () => {
  const filler = "围绕中心工作深入推进各项任务，".repeat(8);
  expect(quoted(`${filler}⟦调解纠纷52起⟧，${filler}完。`, 52)).toMatchInlineSnapshot(
    `"…围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，⟦调解纠纷52起⟧，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，…"`,
  );
  expect(quoted(`⟦${filler}调解纠纷52起，${filler}完。⟧`, 52)).toMatchInlineSnapshot(
    `"…围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，调解纠纷⟦52⟧起，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，围绕中心工作深入推进各项任务，…"`,
  );
});

test("a quote is the text as it stands there, and holds no more than what is read at a glance", () => {
  const sign = fc.constantFrom(..."五十2，。；（）〇 \n\r\t<&>\u202e一、年起次每月𠮷a");
  fc.assert(
    fc.property(
      fc.string({ unit: sign, maxLength: 300 }),
      fc.nat(300),
      fc.nat(60),
      fc.nat(60),
      (text, start, length, value) => {
        const place = { start, end: start + length };
        const found = quoteFigure(readText(text, 2024), place, { value, bound: "exact", rate: false });
        if (found === null) return;
        const { before, figure, after } = found.quote;
        const squeezed = (words: string) => words.replace(/[\s\p{Cc}\p{Cf}]/gu, "");
        expect(squeezed(text)).toContain(squeezed(`${before}${figure}${after}`.replace(/^…|…$/g, "")));
        expect(figure).not.toBe("");
        expect(found.place.start).toBeGreaterThanOrEqual(place.start);
        expect(found.place.end).toBeLessThanOrEqual(place.end);
        expect(before.length + figure.length + after.length).toBeLessThanOrEqual(2 * 75 + 90);
      },
    ),
  );
});
