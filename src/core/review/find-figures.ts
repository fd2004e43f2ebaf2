import type { Bound } from "../model/index.ts";
import {
  type BoundWord,
  boundAfterUnit,
  boundBefore,
  boundBeforeBare,
  boundBeforeUnit,
  findNumerals,
  type Numeral,
} from "../numerals/index.ts";

import { normaliseText } from "../report/normalise-text.ts";
import { readRhythm } from "../report/read-rhythm.ts";
import { readUnit } from "../report/read-unit.ts";

/** A figure as a person writes it, or as words of a report state it. */
export interface WrittenFigure {
  readonly value: number;
  readonly decimals: number;
  /** null where the words name no value: 不足20, 几十. */
  readonly bound: Bound | null;
  readonly percent: boolean;
  /** "" where no measure word follows. */
  readonly unit: string;
  /** The words before it, without those of its bound. */
  readonly before: string;
  /** The words behind it and its unit. */
  readonly after: string;
}

/**
 * The figures of a few words, in any writing: 1.2万, 50余条, ≥50, 百分之九十八点二, 每季度一次. A Chinese numeral
 * counts beside a measure word (一是 is none), or where it is all that is written. `units` are the catalogue's.
 */
export function findFigures(written: string, units: readonly string[]): WrittenFigure[] {
  const { text } = normaliseText(written);
  return findNumerals(text).flatMap((numeral) => {
    const figure = readFigure(text, numeral, units);
    if (figure === null) return [];
    const plain = numeral.script === "arabic" || numeral.percent || figure.unit !== "";
    return plain || figure.before + figure.after === "" ? [figure] : [];
  });
}

function readFigure(text: string, numeral: Numeral, units: readonly string[]): WrittenFigure | null {
  const { start, end, value, decimals, percent, open, bare } = numeral;
  const head = text.slice(0, start);
  const sign = signBefore(head);
  const before = sign ?? (bare ? boundBeforeBare(head) : null) ?? boundBefore(head);
  const inside = open ? null : boundBeforeUnit(text.slice(end));
  const unitStart = end + (inside?.length ?? 0);
  const unit = percent ? null : readUnit(text, unitStart, units);
  const unitEnd = unit?.end ?? unitStart;
  const behind = boundAfterUnit(text.slice(unitEnd));
  const words = [before, open ? { bound: "at_least" as const, length: 0 } : null, inside, behind];
  const bound = words.find((word) => word !== null)?.bound ?? "exact";
  if (value === null || (bare && bound === "exact")) return null;
  const rest = {
    ...{ decimals, percent, unit: unit?.text ?? "" },
    before: text.slice(0, start - (before?.length ?? 0)),
    after: text.slice(unitEnd + (behind?.length ?? 0)),
  };
  const times = bound === "exact" ? (readRhythm(head, text.slice(unitEnd))?.times ?? null) : null;
  if (times !== null) return { ...rest, value: value * times, bound: "derived" };
  return { ...rest, value, bound: bound === "none" ? null : bound };
}

/** The signs with which people, and the yearbook's pages, write a bound. */
function signBefore(head: string): BoundWord | null {
  const [sign] = /(?:≥|≧|>=?|≤|≦|<=?)$/.exec(head) ?? [];
  if (sign === undefined) return null;
  const bound = /[<≤≦]/.test(sign) ? "none" : sign === ">" ? "over" : "at_least";
  return { bound, length: sign.length };
}
