import type { Quantity } from "../../model/index.ts";
import { chineseNumeral } from "../../numerals/index.ts";
import type { Draws } from "../draws.ts";

export interface PrintedQuantity extends Quantity {
  /** Digits after the point. */
  readonly decimals: number;
  readonly unit: string;
}

/** A quantity in one of the writings that reports use, with the words of its bound. */
export function writeQuantity(quantity: PrintedQuantity, draws: Draws): string {
  const { bound, unit } = quantity;
  const number = unit === "%" ? writePercent(quantity, draws) : writeCount(quantity, draws);
  const own = unit === "%" ? "" : unit;
  switch (bound) {
    case "exact":
    case "derived":
      return `${number}${own}`;
    case "at_least":
      return atLeast(number, own, quantity, draws);
    case "over":
      return `${draws.pick(["超", "超过", "逾", "突破"])}${number}${own}`;
    case "about":
      return draws.chance(0.5) ? `约${number}${own}` : `${number}${own}左右`;
    case "nearly":
      return `${draws.pick(["近", "接近", "将近"])}${number}${own}`;
  }
}

function atLeast(number: string, unit: string, { value }: PrintedQuantity, draws: Draws): string {
  if (unit !== "" && value % 10 === 0 && value > 0 && draws.chance(0.8)) {
    return `${number}${draws.pick(["余", "余", "多"])}${unit}`;
  }
  return draws.chance(0.6) ? `${number}${unit}以上` : `至少${number}${unit}`;
}

function writePercent({ value, decimals }: PrintedQuantity, draws: Draws): string {
  if (draws.chance(0.85)) return `${value.toFixed(decimals)}%`;
  const [whole = "", fraction] = value.toFixed(decimals).split(".");
  const digits = [...(fraction ?? "")].map((digit) => chineseNumeral(Number(digit))).join("");
  return `百分之${chineseNumeral(Number(whole))}${digits === "" ? "" : `点${digits}`}`;
}

/** Units after which small counts are as often written out. */
const spoken = new Set(["次", "场", "场次", "期"]);

function writeCount({ value, unit }: PrintedQuantity, draws: Draws): string {
  if (value >= 1e8 && value % 1e6 === 0) return `${value / 1e8}亿`;
  if (value >= 1e4 && value % 100 === 0 && draws.chance(0.7)) {
    return value % 1e4 === 0 && value < 1e6 && draws.chance(0.3)
      ? `${spell(value / 1e4)}万`
      : `${value / 1e4}万`;
  }
  if (value > 1 && value <= 40 && spoken.has(unit) && draws.chance(0.25)) return spell(value);
  return value >= 1000 && draws.chance(0.06) ? grouped(value) : String(value);
}

/** 2 is 两 before a unit. */
function spell(value: number): string {
  return value === 2 ? "两" : chineseNumeral(value);
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
