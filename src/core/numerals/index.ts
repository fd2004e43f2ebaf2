export * from "./bound-after.ts";
export * from "./bound-before.ts";
export * from "./chinese-numeral.ts";
export * from "./find-numerals.ts";
export type { Numeral } from "./numeral.ts";
export * from "./parse-chinese-numeral.ts";
export * from "./parse-numeral.ts";
