import type { Dataset, Problem } from "../model/index.ts";
import { createProblemList } from "./problem-list.ts";
import { validateObservations } from "./validate-observations.ts";

/** The problems of one year's table, in the data that it refers to. */
export async function checkObservations(
  file: string,
  text: string,
  year: number,
  { offices, indicators, reports }: Pick<Dataset, "offices" | "indicators" | "reports">,
): Promise<readonly Problem[]> {
  const list = createProblemList(file);
  const references = {
    offices: new Set(offices.map(({ id }) => id)),
    indicators: new Map(indicators.map((entry) => [entry.id, entry])),
    reports: new Set(reports.map(({ id }) => id)),
  };
  await validateObservations({ file, text: [text] }, year, references, list);
  return list.problems;
}
