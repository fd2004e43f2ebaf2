import type { Bound } from "../model/index.ts";
import {
  boundAfterUnit,
  boundBefore,
  boundBeforeBare,
  boundBeforeUnit,
  findNumerals,
  type Numeral,
} from "../numerals/index.ts";
import type { MaskedText } from "./mask-names.ts";
import { readUnit, readUnitApart } from "./read-unit.ts";
import type { Span } from "./spans.ts";

/** A number with its unit, as it stands in the text. */
export interface Quantity extends Span {
  /** With its bound words: where the words around it begin and end. */
  readonly outer: Span;
  readonly value: number | null;
  readonly decimals: number;
  readonly bound: Bound;
  readonly unit: string;
  /** Blanks stand between its digits or before them (7 2起): it may be two numbers. */
  readonly spaced: boolean;
  /** Why it can be no value, whatever it counts, or null. */
  readonly fault: string | null;
}

/** All quantities of a masked text, in order. `units` are those of the catalogue, longest first. */
export function findQuantities(masked: MaskedText, units: readonly string[]): Quantity[] {
  const { text, names } = masked;
  const found: Quantity[] = [];
  let name = 0;
  for (const numeral of findNumerals(text)) {
    while (name < names.length && (names[name]?.end ?? 0) <= numeral.start) name += 1;
    const inside = names
      .slice(name, name + 4)
      .find(({ start, end }) => start <= numeral.start && numeral.end <= end);
    const read = inside === undefined ? readQuantity(text, numeral, units) : named(numeral, inside.reason);
    if (read !== null) found.push(read);
  }
  return found.map((quantity, index) => withoutRange(text, quantity, found[index - 1], found[index + 1]));
}

function named(numeral: Numeral, reason: string): Quantity | null {
  if (numeral.script === "chinese" && numeral.end - numeral.start < 2) return null;
  const { start, end, value, decimals } = numeral;
  return {
    start,
    end,
    outer: { start, end },
    value,
    decimals,
    bound: "exact",
    unit: "",
    spaced: false,
    fault: reason,
  };
}

function readQuantity(text: string, numeral: Numeral, units: readonly string[]): Quantity | null {
  const { start } = numeral;
  const head = text.slice(Math.max(0, start - 12), start);
  const opened = numeral.open ? null : boundBeforeUnit(text.slice(numeral.end, numeral.end + 8));
  const unitStart = numeral.end + (opened?.length ?? 0);
  const unit = numeral.percent
    ? { text: "%", start, end: unitStart }
    : (readUnit(text, unitStart, units) ?? readUnitApart(text, start, unitStart, units));
  // Most Chinese numerals are parts of words.
  if (unit === null && numeral.script === "chinese") return null;
  const unitEnd = unit?.end ?? numeral.end;
  const before = (numeral.bare ? boundBeforeBare(head) : null) ?? boundBefore(head);
  const after = boundAfterUnit(text.slice(unitEnd, unitEnd + 4));
  const words = [
    before,
    numeral.open ? { bound: "at_least" as const, length: 0 } : null,
    opened,
    after,
  ].filter((word) => word !== null);
  const stated = words[0]?.bound ?? "exact";
  const fault = faultOf(
    text,
    numeral,
    head,
    words.some(({ bound }) => bound === "none"),
    words.length > 0,
  );
  if (fault === "") return null;
  return {
    start: numeral.start,
    end: unitEnd,
    outer: {
      start: Math.min(start - (before?.length ?? 0), unit?.start ?? start),
      end: unitEnd + (after?.length ?? 0),
    },
    value: numeral.value,
    decimals: numeral.decimals,
    bound: stated === "none" ? "exact" : stated,
    unit: unit?.text ?? "",
    spaced: /\d[ _]+$/.test(head) || /[ _]/.test(text.slice(start, numeral.end)),
    fault: fault ?? (unit === null ? "后面没有量词" : null),
  };
}

/** Why a numeral gives no value; "" where it is no numeral at all, null where nothing speaks against it. */
function faultOf(
  text: string,
  numeral: Numeral,
  head: string,
  barred: boolean,
  bounded: boolean,
): string | null {
  const next = text.charAt(numeral.end);
  if (numeral.bare && !bounded) return numeral.script === "chinese" ? "" : "不是数";
  if (numeral.value === null) return numeral.script === "chinese" ? "数字不确定（如二三十）" : "不是数";
  if (/第$/.test(head)) return "序数";
  if (/^0\d/.test(text.slice(numeral.start, numeral.end))) return "以0开头，不是数";
  if (
    /[年月日时]/.test(next) ||
    /^个?(?:年|月|小时|分钟|工作日)/.test(text.slice(numeral.end, numeral.end + 3))
  )
    return "日期或时间";
  if (/\d:$/.test(head) || next === ":") return "时间";
  if (/^个百分点/.test(text.slice(numeral.end, numeral.end + 4))) return "百分点，是变化的幅度";
  if (barred) return "只写了大概或上限，没有确定的数";
  if (/(?:几|(?<![人次件总户分份场多少个额指])数)$/.test(head)) return "只写了大概，没有确定的数";
  if (
    /(?:增加|减少|下降|增长|上升|提高|提升|降低|压缩|缩短|净增|多出|同比[增减升降]?|环比[增减升降]?)了?(?:约|近|超过?)?$/.test(
      head,
    )
  )
    return "增减的数，不是全年的数";
  return null;
}

/** A number joined to another by 至 or a dash is a range, and neither end is a value. */
function withoutRange(
  text: string,
  own: Quantity,
  before: Quantity | undefined,
  after: Quantity | undefined,
): Quantity {
  if (own.fault !== null && own.fault !== "后面没有量词") return own;
  const joins = (from: number, to: number): boolean => /^(?:-|至|到)$/.test(text.slice(from, to));
  const range =
    (before !== undefined && joins(before.end, own.start)) ||
    (after !== undefined && joins(own.end, after.start));
  return range ? { ...own, fault: "范围，没有确定的数" } : own;
}
