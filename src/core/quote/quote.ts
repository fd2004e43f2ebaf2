/** A figure with the sentence that states it, for reading: line breaks and invisible signs are taken out. */
export interface Quote {
  /** What the sentence says before the words that are quoted; it begins with … where it was cut. */
  readonly before: string;
  /** The words that state the figure. */
  readonly figure: string;
  /** What follows in the sentence; it ends with … where it was cut. */
  readonly after: string;
}

/** A stretch of a report's text as it came, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
