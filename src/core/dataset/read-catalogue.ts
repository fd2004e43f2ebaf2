import type { Indicator, Problem } from "../model/index.ts";
import type { IndicatorCues } from "../report/index.ts";
import { createProblemList } from "./problem-list.ts";
import type { TextFile } from "./text-file.ts";
import { validateIndicators } from "./validate-indicators.ts";

/** The catalogue alone, for extraction: its indicators with their cues, or every problem of the file. */
export async function readCatalogue(file: TextFile): Promise<{
  readonly indicators: readonly Indicator[];
  readonly cues: readonly IndicatorCues[];
  readonly problems: readonly Problem[];
}> {
  const list = createProblemList(file.file);
  const { indicators, cues } = await validateIndicators(file, list);
  return { indicators, cues, problems: list.problems };
}
