import { readFileSync } from "node:fs";
import { readCatalogue, validateDataset } from "../../dataset/index.ts";
import { tabulate } from "../../derive/index.ts";
import { runChecks } from "../../quality/index.ts";
import { compileCues } from "../../report/index.ts";
import type { Synthesis } from "../synthesise.ts";
import { demoYears } from "../years.ts";

/** The catalogue that the project ships. */
export const catalogue = readFileSync(new URL("../../../../data/indicators.yaml", import.meta.url), "utf8");

/** What the whole of the program makes of the files of a seed. */
export async function readSynthesis({ files }: Synthesis) {
  const file = (path: string) => ({
    file: path,
    text: files.filter((other) => other.path === path).map(({ text }) => text),
  });
  const { dataset, problems } = await validateDataset({
    yearbook: file("yearbook.yaml"),
    indicators: file("indicators.yaml"),
    offices: file("offices.csv"),
    reports: file("reports.csv"),
    observations: demoYears.map((year) => ({ year, ...file(`observations/${year}.csv`) })),
  });
  if (dataset === null) throw new Error(JSON.stringify(problems, null, 2));
  const table = tabulate(dataset);
  return { dataset, problems, table, flags: runChecks(dataset, table) };
}

/** The cues of a district's own catalogue, which has one indicator more than the project's. */
export async function cuesOf({ files }: Synthesis) {
  const text = files.flatMap((file) => (file.path === "indicators.yaml" ? [file.text] : []));
  const { cues } = await readCatalogue({ file: "indicators.yaml", text });
  return compileCues(cues);
}
