import type { Bound, Coverage, Status } from "../model/index.ts";

/** A published value, or a value that waits for a person. */
export interface RecordRow {
  readonly year: number;
  /** Id of the indicator. */
  readonly indicator: string;
  readonly value: number;
  readonly bound: Bound;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
  /** The words that the value was stated in, or "". */
  readonly term: string;
  readonly status: Status;
  /** Whether the page of its report marks it. */
  readonly marked: boolean;
}

/** All that a comparison needs of one office beside what the directory tells of it. */
export interface OfficeRecord {
  readonly id: string;
  readonly reports: readonly { readonly year: number; readonly coverage: Coverage }[];
  readonly rows: readonly RecordRow[];
}
