import { descending } from "d3";
import type { YearCoverage } from "./coverage-sentence.ts";
import { coverageSentence } from "./coverage-sentence.ts";

/** Themes that a headline has room for. */
const shown = 2;

/** A theme's finding and how many offices state something of the theme. */
export interface ThemeMessage {
  readonly finding: string;
  readonly offices: number;
}

/** A year in one or two sentences: how many offices and how far they were read, then the findings of the themes that most offices state. */
export function yearHeadline(
  year: number,
  coverage: YearCoverage,
  themes: readonly ThemeMessage[],
): readonly string[] {
  const findings = themes
    .filter(({ offices }) => offices > 0)
    .sort((a, b) => descending(a.offices, b.offices))
    .slice(0, shown)
    .map(({ finding }) => finding);
  return [coverageSentence(year, coverage), ...(findings.length === 0 ? [] : [`${findings.join("；")}。`])];
}
