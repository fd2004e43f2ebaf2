import { evenCell } from "./even-cell.ts";

/** A header as its name and the unit that it gives: 普法覆盖人次（万人次） counts in 10,000 人次. */
export interface Header {
  readonly name: string;
  /** "" where it gives none. */
  readonly unit: string;
  readonly factor: number;
}

const factors: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const withUnit = /^(.+?)(?:（(?:单位：)?([^（）\d]{1,6})）|[/：]([^/：\d]{1,4}))$/;

/** Reads a header. What stands in brackets at its end is a unit only where `isUnit` says so. */
export function readHeader(cell: string, isUnit: (unit: string) => boolean): Header {
  const text = plainHeader(cell);
  const [, name = "", bracketed, slashed] = withUnit.exec(text) ?? [];
  const written = bracketed ?? slashed ?? "";
  const factor = factors[written.charAt(0)] ?? 1;
  const unit = factor === 1 ? written : written.slice(1);
  return name !== "" && isUnit(unit) ? { name, unit, factor } : { name: text, unit: "", factor: 1 };
}

/** A header as it is compared: without blanks and line breaks, widths and characters made even. */
export function plainHeader(cell: string): string {
  return evenCell(cell, "").toLowerCase();
}
