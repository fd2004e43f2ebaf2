import { ascending } from "d3";
import type { Indicator, ThemeId } from "../model/index.ts";

/**
 * Which indicator speaks first for a theme: results before efforts, and what compares best before what compares
 * less. Indicators of an operator's own catalogue follow in its order.
 */
const order: Readonly<Record<ThemeId, readonly string[]>> = {
  disputes: ["disputes_handled", "disputes_resolved", "dispute_resolution_rate"],
  publicity: ["publicity_reach", "publicity_events", "publicity_materials", "publicity_posts"],
  study: ["study_center_group", "study_law_sessions", "study_training"],
  governance: [
    "governance_briefings",
    "governance_reviews",
    "governance_disclosures",
    "legal_aid",
    "hotline_cases",
    "enforcement_cases",
  ],
};

/** Plans the publicity and says nothing of what was done; it stands in tables only. */
const onlyInTables = "publicity_meetings";

/** The indicators that stand for a theme in its findings and charts, the first one leading. */
export function themeIndicators(theme: ThemeId, catalogue: readonly Indicator[]): readonly Indicator[] {
  const rank = ({ id }: Indicator) => {
    const place = order[theme].indexOf(id);
    return place === -1 ? order[theme].length : place;
  };
  return catalogue
    .filter((indicator) => indicator.theme === theme && indicator.id !== onlyInTables)
    .sort((a, b) => ascending(rank(a), rank(b)));
}
