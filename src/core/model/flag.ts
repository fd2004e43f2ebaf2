/** What a check can find (docs/methods.md says how each is decided). */
export const flagCodes = [
  "resolved_exceeds_handled",
  "rate_mismatch",
  "impossible_rate",
  "conflicting_values",
  "reach_above_population",
  "jump",
  "carried_forward",
] as const;
export type FlagCode = (typeof flagCodes)[number];

/** One finding of a check, with the rows that it rests on. */
export interface Flag {
  readonly code: FlagCode;
  readonly office: string;
  readonly year: number;
  /** Ids of the indicators concerned. */
  readonly indicators: readonly string[];
  /** A plain Chinese sentence that names the figures. */
  readonly message: string;
  /** Lines of observations/<year>.csv that it rests on, earlier years first. */
  readonly rows: readonly { readonly year: number; readonly line: number }[];
}
