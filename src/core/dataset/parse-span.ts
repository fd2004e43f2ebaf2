import { normaliseCell } from "../text/index.ts";
import { parseWhole } from "./parse-number.ts";
import type { Parsed } from "./problem-list.ts";

/** Character offsets of a quote, the end behind its last character; both null where none is known. */
export interface Span {
  readonly start: number | null;
  readonly end: number | null;
}

/** One offset, or undefined for a blank cell. */
export function parseOffset(cell: string): Parsed<number | undefined> {
  return normaliseCell(cell) === "" ? { value: undefined } : parseWhole(cell);
}

/** The two offsets of one quote. */
export function parseSpan(start: number | undefined, end: number | undefined): Parsed<Span> {
  if (start === undefined && end === undefined) return { value: { start: null, end: null } };
  if (start === undefined) return { what: "有 end，没有 start", mend: "两格都填，或都留空" };
  if (end === undefined) return { what: "有 start，没有 end", mend: "两格都填，或都留空" };
  if (end > start) return { value: { start, end } };
  const mend = "end 是引文最后一个字之后的位置，核对两格；不知道就都留空";
  return { what: `end（${end}）不大于 start（${start}）`, mend };
}
