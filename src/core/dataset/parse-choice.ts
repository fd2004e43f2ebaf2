import { normaliseCell, showCell } from "../text/index.ts";
import { nearest } from "./nearest.ts";
import type { Parsed } from "./problem-list.ts";

/** One of a few fixed words. */
export function parseChoice<T extends string>(cell: string, choices: readonly T[]): Parsed<T> {
  const word = normaliseCell(cell);
  const found = choices.find((choice) => choice === word);
  if (found !== undefined) return { value: found };
  const similar = nearest(word, choices);
  const hint = similar === null ? "" : `是否应为 ${similar}？`;
  const what = word === "" ? "没有填写" : `${showCell(word)} 不是可用的值`;
  return { what, mend: `${hint}可用的值：${choices.join("、")}` };
}
