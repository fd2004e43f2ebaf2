import { expect, test } from "vitest";
import { loosenFunctions } from "./loosen-functions.ts";

test.each([
  ["a.b = () => 1;", "a.b = (0, () => 1);"],
  ["this.#b = async (x) => x;", "this.#b = (0, async (x) => x);"],
  ["this[b] = function () {}, c;", "this[b] = (0, function () {}), c;"],
  ["a.b = a.c = () => 1;", "a.b = a.c = (0, () => 1);"],
  ["a.b = () => { c.d = () => '号'; };", "a.b = (0, () => { c.d = (0, () => '号'); });"],
  ["字.b = function* () { yield 1; }", "字.b = (0, function* () { yield 1; })"],
])("%s", (code, loosened) => {
  expect(loosenFunctions(code)).toBe(loosened);
});

test.each([
  "let a = () => 1; a = function () {};",
  "const a = { b: () => 1, c() {} };",
  "a.b ??= () => 1;",
  "a.b = c(() => 1);",
  "const a = 'b.c = () => 1'; // b.c = () => 1",
])("%s stays", (code) => {
  expect(loosenFunctions(code)).toBe(code);
});
