import { expect, test } from "vitest";
import type { Indicator, ThemeId } from "../model/index.ts";
import { themeIndicators } from "./theme-indicators.ts";

function indicator(id: string, theme: ThemeId): Indicator {
  return { id, theme, name: id, unit: "次", polarity: "neutral", definition: "", publish: true };
}

test("known indicators in the order of their weight, an operator's own after them as they come", () => {
  const catalogue = [
    indicator("own_b", "publicity"),
    indicator("publicity_meetings", "publicity"),
    indicator("publicity_events", "publicity"),
    indicator("own_a", "publicity"),
    indicator("publicity_reach", "publicity"),
    indicator("study_training", "study"),
  ];
  expect(themeIndicators("publicity", catalogue).map(({ id }) => id)).toEqual([
    "publicity_reach",
    "publicity_events",
    "own_b",
    "own_a",
  ]);
});
