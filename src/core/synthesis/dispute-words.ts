import type { Words } from "./cell-rows.ts";
import type { DrawnDisputes } from "./draw-disputes.ts";

/** The words in which an office tells its disputes and their rate. */
export function disputeWords({ unit, terms }: DrawnDisputes) {
  const section = "一（五）";
  return {
    handled: { indicator: "disputes_handled", unit, term: terms.handled, section },
    resolved: { indicator: "disputes_resolved", unit, term: terms.resolved, section },
    rate: { indicator: "dispute_resolution_rate", unit: "%", term: terms.rate, section },
  } as const satisfies Record<string, Words>;
}
