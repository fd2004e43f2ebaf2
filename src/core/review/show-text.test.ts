import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "../quote/index.ts";
import { markPieces } from "./mark-pieces.ts";
import { showText } from "./show-text.ts";

test("each paragraph with the heading that it stands under", () => {
  const text = "某镇2024年报告\r\n一、主要工作\r\n（一）学法。全年学法12次。\r\n二、问题\r\n人手不足。";
  expect(showText(readText(text, 2024)).map(({ kind, section, pieces }) => [kind, section, pieces])).toEqual([
    ["title", "", [{ start: 0, text: "某镇2024年报告" }]],
    ["heading", "一、主要工作", [{ start: 11, text: "一、主要工作" }]],
    [
      "text",
      "（一）学法",
      [
        { start: 19, text: "（一）学法。" },
        { start: 25, text: "全年学法12次。" },
      ],
    ],
    ["heading", "二、问题", [{ start: 35, text: "二、问题" }]],
    ["text", "二、问题", [{ start: 41, text: "人手不足。" }]],
  ]);
});

const sign = fc.constantFrom(..."一、（二）五十2，。：\r\n　 \u202e\u0007<a&年问题下一步");
const texts = fc.string({ unit: sign, maxLength: 300 });

test("every sign on the page leads back to the original; what cannot be seen is no sign", () => {
  fc.assert(
    fc.property(texts, (original) => {
      let end = 0;
      for (const { start, text } of showText(readText(original, 2024)).flatMap(({ pieces }) => pieces)) {
        const there = original.slice(start, start + text.length);
        expect(text).toBe(there.replace(/[\p{Cc}\p{Cf}]/gu, "\u200b"));
        expect(start).toBeGreaterThanOrEqual(end);
        end = start + text.length;
      }
    }),
  );
});

test("marking cuts the pieces and loses nothing", () => {
  const places = fc.array(
    fc.record({
      name: fc.constantFrom("a", "b", "c"),
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.string({ maxLength: 20 }))), places, (parts, marks) => {
      let at = 0;
      const pieces = parts.map(([gap, text]) => {
        const piece = { start: at + gap, text };
        at += gap + text.length;
        return piece;
      });
      const named = marks.map(({ name, start, length }) => ({ name, start, end: start + length }));
      const cut = markPieces(pieces, named);
      expect(cut.map(({ text }) => text).join("")).toBe(pieces.map(({ text }) => text).join(""));
      for (const { start, text, names } of cut) {
        for (let sign = start; sign < start + text.length; sign += 1) {
          const over = named.filter((place) => place.start <= sign && sign < place.end);
          expect(names).toEqual(over.map(({ name }) => name));
        }
      }
    }),
  );
});
