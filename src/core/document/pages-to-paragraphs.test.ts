import { expect, test } from "vitest";
import { pagesToParagraphs } from "./pages-to-paragraphs.ts";
import type { PlacedText } from "./placed-text.ts";

const size = 10;
const place = (text: string, x: number, y: number): PlacedText => ({
  ...{ text, x, y, size },
  width: [...text].reduce((sum, sign) => sum + (sign < "\u2e80" ? size / 2 : size), 0),
});
const read = (...pages: PlacedText[][]) => pagesToParagraphs(pages.map((texts) => ({ height: 300, texts })));
const full = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";

test("runs of one baseline are a line, whatever their order in the file", () => {
  expect(read([place("52起", 60, 20), place("全年排查", 20, 21)])).toEqual(["全年排查52起"]);
});

test("numbers of two narrow cells are kept apart, radicals become the characters that they look like", () => {
  expect(read([place("186", 20, 20), place("204", 40, 20), place("⼈⺠⻓", 80, 20)])).toEqual([
    "186\t204\t人民长",
  ]);
});

test("the same run printed twice for bold type counts once", () => {
  expect(read([place("52", 20, 20), place("52", 20.4, 20), place("起", 30, 20)])).toEqual(["52起"]);
});

test("a full line goes on, an indented one and a heading do not, a word stays apart from a word", () => {
  const lines = [`${full}`, "子丑寅卯", full, "一、标题"].map((text, row) => place(text, 20, 20 + row * 15));
  expect(read(lines)).toEqual([`${full}子丑寅卯`, full, "一、标题"]);
  expect(read([place(full, 20, 20), place("子丑", 40, 35)])).toEqual([full, "子丑"]);
  const words = [place(`${full.slice(0, 17)}public`, 20, 20), place("law子丑", 20, 35), place(full, 20, 50)];
  expect(read(words)).toEqual([`${full.slice(0, 17)}public law子丑`, full]);
});

test("a lone number in the margin is a page number, in the text it is text", () => {
  expect(read([place(full, 20, 150), place("12", 100, 285)])).toEqual([full]);
  expect(read([place(full, 20, 150), place("— 3 —", 100, 170)])).toEqual([full]);
  expect(read([place(full, 20, 150), place("12", 20, 165)])).toEqual([`${full}12`]);
});

test("a head is left out only where most pages have it", () => {
  const page = (text: string) => [place("信息公开", 20, 10), place(text, 20, 100)];
  expect(read(page("甲"), page("乙"))).toEqual(["信息公开", "甲", "信息公开", "乙"]);
  expect(read(page("甲"), page("乙"), page("丙"))).toEqual(["甲", "乙", "丙"]);
});
