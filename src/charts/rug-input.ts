import type { MissingReason, Quantity } from "../core/model/index.ts";

/** Quarter of the peers that a value lies in, from the lowest; null where they are too few to be divided. */
export type Quarter = 1 | 2 | 3 | 4;

export type RugCell =
  | (Quantity & { readonly kind: "stated"; readonly quarter: Quarter | null })
  | { readonly kind: "missing"; readonly reason: MissingReason };

export interface RugColumn {
  readonly indicator: string;
  /** Name of the indicator. */
  readonly name: string;
  readonly unit: string;
  /** Name of its theme; columns of one theme stand together. */
  readonly theme: string;
}

export interface RugRow {
  readonly office: string;
  readonly name: string;
  /** "" where all offices are of one place. */
  readonly place: string;
  /** One a column, in their order. */
  readonly cells: readonly RugCell[];
}

/** All offices by all indicators of one year. */
export interface RugInput {
  readonly columns: readonly RugColumn[];
  readonly rows: readonly RugRow[];
}

/** The rows in parts of at most `size` and of about one length, in their order. */
export function splitRug<Row>(rows: readonly Row[], size: number): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / size);
  const cut = (part: number): number => Math.round((part * rows.length) / count);
  return Array.from({ length: count }, (_, part) => rows.slice(cut(part), cut(part + 1)));
}
