/** How much of the reports' texts an operator publishes: whole texts, the sentences of the figures, or nothing. */
export const textChoices = ["full", "quotes", "none"] as const;
export type TextChoice = (typeof textChoices)[number];

/**
 * What is published of one report's text. full: all of it, with its figures marked; quotes: the sentences of its
 * figures. Why there is nothing: no_file: none is recorded; withheld: the operator publishes no texts; absent: the
 * file is not at hand; changed: it is not the one that the figures were read from; unhashed: which one that was is
 * not recorded; unreadable: it cannot be read; table: it is a table, which has no sentences.
 */
export const textStates = [
  "full",
  "quotes",
  "no_file",
  "withheld",
  "absent",
  "changed",
  "unhashed",
  "unreadable",
  "table",
] as const;
export type TextState = (typeof textStates)[number];
