import type { Bound } from "../model/index.ts";

/** A number as a table shows it. */
export interface TakenNumber {
  /** Between 0 and 1 for a share, whatever is shown. */
  readonly value: number;
  readonly bound: Bound;
  /** Shown in percent. */
  readonly isShare: boolean;
  /** Digits shown after the point. */
  readonly decimals: number;
  /** Whether thousands are set apart; they are not in a year. */
  readonly isGrouped: boolean;
}

/** What a cell tells under one head: a number, or words, or a number with words about it. */
export interface TakenPart {
  /** The head of its own column, or "" for that of the cell. */
  readonly head: string;
  readonly number: TakenNumber | null;
  readonly words: string;
}

/** A table as it stands on a page, every row as wide as the heads. */
export interface TakenTable {
  /** What stands above it, such as its unit; "" where nothing does. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** A cell without parts is empty. */
  readonly rows: readonly (readonly (readonly TakenPart[])[])[];
}

/** A table whose columns hold one kind of value each. */
export interface TypedTable {
  readonly columns: readonly { readonly head: string; readonly kind: "number" | "text" }[];
  /** In the order of the columns; null is an empty cell. */
  readonly rows: readonly (readonly (TakenNumber | string | null)[])[];
}
