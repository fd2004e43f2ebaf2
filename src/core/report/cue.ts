/** One way in which reports name an indicator beside its number; texts are patterns (see compile-cues.ts). */
export interface Cue {
  readonly words: readonly string[];
  /** One of these stands earlier in the sentence: 化解131起 after 矛盾纠纷. */
  readonly topic: readonly string[];
  /** Words that end the topic when they come after it. */
  readonly breaks: readonly string[];
  /** Words beside the number that rule this cue out. */
  readonly not: readonly string[];
  /** The units of this cue, where they differ from the indicator's. */
  readonly units: readonly string[];
  /** Where one thing is counted at several stages, the lowest stage is the broadest and is the value. */
  readonly stage: number;
  /** It counts a part: a candidate where no total is stated. */
  readonly part: boolean;
  /** It is never taken without a person. */
  readonly review: boolean;
}

/** How reports state one indicator. */
export interface IndicatorCues {
  readonly indicator: string;
  readonly name: string;
  /** Sentences that state it, for its description; nothing is read by them. */
  readonly examples: readonly string[];
  readonly units: readonly string[];
  readonly not: readonly string[];
  /** Words that rule it out wherever they stand between the number before and this one. */
  readonly bars: readonly string[];
  /** What its kinds are called: counts of kinds side by side (合同45份、文件3件) are parts. */
  readonly kinds: readonly string[];
  /** A part (其中) of these indicators' totals is not this indicator. */
  readonly within: readonly string[];
  /** Headers that mean it in a table, besides its id and its name. */
  readonly headers: readonly string[];
  readonly cues: readonly Cue[];
}
