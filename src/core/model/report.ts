/** full: all of the report was read; opening: only its beginning. */
export const coverages = ["full", "opening"] as const;
export type Coverage = (typeof coverages)[number];

/** The source of one office's observations of one year. Unknown texts are "". */
export interface Report {
  /** `<office>-<year>` */
  readonly id: string;
  readonly office: string;
  readonly year: number;
  readonly title: string;
  readonly documentNumber: string;
  /** ISO date (YYYY-MM-DD) of issue, or "". */
  readonly issued: string;
  readonly url: string;
  /** Path below data/reports/, or "" where the file is not at hand. */
  readonly file: string;
  /** SHA-256 of that file when its figures were read, in lower-case hex, or "". */
  readonly sha256: string;
  readonly coverage: Coverage;
  readonly note: string;
}
