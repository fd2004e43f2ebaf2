/**
 * How much a page lists one by one. Beyond that it tells how values lie and how regions compare, and leads to the
 * regions' pages and to the tables: a page must load over a slow line, and nobody reads a list of thousands.
 */
export const listLimits = {
  /** Offices in a table of a theme's year. */
  rows: 300,
  /** Values of a theme in all years that its page shows by year; beyond that each year has a page of its own. */
  byYear: 300,
  /** Values in all of a theme's tables over the years. */
  overYears: 2500,
  /** Names in a sentence. */
  names: 60,
  /** Findings of one check, open figures, files without a quote. */
  findings: 100,
} as const;
