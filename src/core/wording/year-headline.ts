import type { YearCoverage } from "./coverage-sentence.ts";
import { coverageSentence } from "./coverage-sentence.ts";

/** Themes that a headline has room for. */
const shown = 2;
/** A theme speaks in the headline if it rests on at least this share of the offices that the fullest one rests on. */
const share = 0.5;

/** A theme's finding and how many offices state something of the theme. */
export interface ThemeMessage {
  readonly finding: string;
  readonly offices: number;
}

/**
 * A year in one or two sentences: how many offices and how far they were read, then the findings of the first themes
 * that enough offices state.
 */
export function yearHeadline(
  year: number,
  coverage: YearCoverage,
  themes: readonly ThemeMessage[],
): readonly string[] {
  const most = Math.max(0, ...themes.map(({ offices }) => offices));
  const findings = themes
    .filter(({ offices }) => offices > 0 && offices >= most * share)
    .slice(0, shown)
    .map(({ finding }) => finding);
  return [coverageSentence(year, coverage), ...(findings.length === 0 ? [] : [`${findings.join("；")}。`])];
}
