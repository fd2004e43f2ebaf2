import type { MissingReason } from "../core/model/index.ts";

/** What stands in a chart where a value is missing: unlike each other, and unlike 0. */
export const missingSigns: Readonly<Record<MissingReason, string>> = {
  no_report: "×",
  not_collected: "·",
  not_reported: "—",
  under_review: "?",
  not_published: "*",
};

/** The letters that legends have for the reasons. */
export const missingKinds: Readonly<Record<MissingReason, string>> = {
  no_report: "n",
  not_collected: "c",
  not_reported: "s",
  under_review: "r",
  not_published: "w",
};
