/**
 * Why a value is missing. no_report: the office has no report of that year; not_collected: only part of the
 * report was read; not_reported: the whole report is silent; under_review: a person has yet to decide;
 * not_published: held back.
 */
export const missingReasons = [
  "no_report",
  "not_collected",
  "not_reported",
  "under_review",
  "not_published",
] as const;
export type MissingReason = (typeof missingReasons)[number];
