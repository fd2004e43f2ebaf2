import { type Bound, percentUnit } from "../model/index.ts";
import {
  boundAfterUnit,
  boundBefore,
  boundBeforeBare,
  boundBeforeUnit,
  findNumerals,
  type Numeral,
} from "../numerals/index.ts";
import { evenCell } from "./even-cell.ts";
import type { IndicatorColumn } from "./indicator-column.ts";
import type { Header } from "./read-header.ts";

/** What a cell of an indicator says. `doubt` is why a person has to look at it; `what` and `mend` are Chinese. */
export type CellReading =
  | { readonly kind: "empty" }
  | {
      readonly kind: "figure";
      readonly value: number;
      readonly decimals: number;
      readonly bound: Bound;
      /** As printed in the cell or its header. */
      readonly unit: string;
      readonly doubt: string | null;
    }
  | { readonly kind: "fault"; readonly what: string; readonly mend: string };

type Fault = Extract<CellReading, { readonly kind: "fault" }>;

/** What tables write where there is no number. */
const empty =
  /^(?:[-_/\\*.·…]+|未(?:统计|填报?|报|提及|写明|公布|公开)|不详|暂(?:无|缺)(?:数据)?|无数据|缺|空|n\/?a|null)$/i;
const onlyNumber = "只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空";
const signs: Readonly<Record<string, Bound>> = {
  "≥": "at_least",
  ">=": "at_least",
  "≧": "at_least",
  ">": "over",
  "≈": "about",
};

/** Reads a cell: one number with its bound and unit, nothing, or a fault. */
export function readFigureCell(cell: string, indicator: IndicatorColumn, header: Header): CellReading {
  const text = evenCell(cell, "；");
  if (text === "" || empty.test(text)) return { kind: "empty" };
  if (cell.trim().startsWith("=")) return fault("是没有算出结果的公式", "用表格软件打开，保存一次再运行");
  if (text.startsWith("#")) return fault("是公式出错的结果", "改正公式，或者直接写数");
  if (text === "无") return fault("“无”不知是零还是没有统计", "是零写0，没有统计就留空");
  const [numeral, ...others] = findNumerals(text);
  if (numeral === undefined || others.length > 0)
    return fault(numeral === undefined ? "没有数" : "有几个数，不知取哪一个", onlyNumber);
  const stated = readBound(text, numeral, indicator);
  return "kind" in stated ? stated : settle(numeral, stated, indicator, header);
}

interface Stated {
  readonly bound: Bound;
  readonly unit: string;
  /** Words that belong neither to the number nor to its unit. */
  readonly rest: string;
}

function readBound(text: string, numeral: Numeral, { units }: IndicatorColumn): Stated | Fault {
  const before = text.slice(0, numeral.start);
  let after = text.slice(numeral.end);
  const sign = signs[before];
  const front =
    sign === undefined
      ? (boundBefore(before) ?? bareBound(before, numeral))
      : { bound: sign, length: before.length };
  const open = boundBeforeUnit(after);
  after = after.slice(open?.length ?? 0);
  const unit = units.reduce(
    (best, word) => (after.startsWith(word) && word.length > best.length ? word : best),
    "",
  );
  const rest = after.slice(unit.length);
  const back = boundAfterUnit(rest);
  const bounds = [
    front?.bound,
    open?.bound,
    back?.bound,
    numeral.open ? ("at_least" as const) : undefined,
  ].filter((bound) => bound !== undefined);
  if (
    numeral.value === null ||
    bounds.includes("none") ||
    /^(?:≤|<=?|≦)$|[数几]$/.test(before) ||
    (numeral.bare && bounds.length === 0)
  )
    return fault("说的是一个范围，不是一个数", onlyNumber);
  if (/-$/.test(before) || /^第/.test(before)) return fault("不是一个不小于零的数", onlyNumber);
  const [bound = "exact"] = bounds;
  const left = before.slice(0, before.length - (front?.length ?? 0)).replace(/^共计?$/, "");
  return { bound: bound as Bound, unit, rest: left + rest.slice(back?.length ?? 0) };
}

function bareBound(before: string, { bare }: Numeral) {
  return bare ? boundBeforeBare(before) : null;
}

function settle(
  numeral: Numeral,
  { bound, unit, rest }: Stated,
  indicator: IndicatorColumn,
  header: Header,
): CellReading {
  const rate = indicator.unit === percentUnit;
  if (numeral.percent && !rate)
    return fault(`是百分数，而“${indicator.name}”数${indicator.unit}`, onlyNumber);
  if (header.factor > 1 && (numeral.value ?? 0) >= 10_000)
    return fault("表头已经以万计，格里的数又这样大", "核对是不是少了小数点；表头和格里只在一处写“万”");
  const value = Math.round((numeral.value ?? 0) * header.factor * 1e6) / 1e6;
  if (rate && value > 100) return fault("率超过了100%", "率在0到100之间，核对这个数");
  if (!rate && !Number.isInteger(value))
    return fault("不是整数", `“${indicator.name}”只能是整数；以万计的数写“1.6万”`);
  const printed = numeral.percent ? percentUnit : unit || header.unit;
  return {
    ...{ kind: "figure", value, bound, unit: printed },
    decimals: rate ? numeral.decimals : 0,
    doubt: doubtOf(numeral, value, rest, rate, printed, indicator, header),
  };
}

function doubtOf(
  { percent }: Numeral,
  value: number,
  rest: string,
  rate: boolean,
  unit: string,
  { unit: usual, units }: IndicatorColumn,
  header: Header,
): string | null {
  if (rest !== "") return `格里还有别的字“${rest}”`;
  if (rate && !percent && header.unit !== percentUnit && value > 0 && value <= 1)
    return "没有百分号，不知是比例还是百分数";
  if (unit !== "" && !units.includes(unit)) return `单位“${unit}”与指标的“${usual}”不同`;
  return null;
}

function fault(what: string, mend: string): Fault {
  return { kind: "fault", what, mend };
}
