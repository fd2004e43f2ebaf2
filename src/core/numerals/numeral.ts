/** A numeral in a text: where it stands and what it says. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** null where it names no one number: a range (二三十) or no numeral at all (千万). */
  readonly value: number | null;
  /** Digits printed after the decimal point of the value: 98.06 % has two, 1.6万 none. */
  readonly decimals: number;
  /** Whether it is a share of a hundred: 98%, 百分之九十八, 九成. */
  readonly percent: boolean;
  /** Whether 余 or 多 stands inside: 30余万. */
  readonly open: boolean;
  /** A unit without a number before it (百, 万): a number only beside a word such as 近 or 余. */
  readonly bare: boolean;
  readonly script: "arabic" | "chinese";
}
