import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCatalogue } from "../../dataset/index.ts";
import { answer, type CompiledCues, compileCues, extractReport } from "../index.ts";

const path = fileURLToPath(new URL("../../../../data/indicators.yaml", import.meta.url));
const { cues } = await readCatalogue({ file: path, text: chunks(readFileSync(path, "utf8")) });

async function* chunks(text: string): AsyncGenerator<string> {
  yield text;
}

/** The cues of the catalogue that the project ships. */
export const shippedCues: CompiledCues = compileCues(cues);

/**
 * What a text of 2024 states, as `indicator value bound`: plain for auto, in brackets for review, and
 * `indicator? value value` for candidates.
 */
export function read(text: string): string[] {
  const { observations, candidates } = answer(extractReport(text, shippedCues, 2024));
  return [
    ...observations.map(({ indicator, value, bound, status }) => {
      const shown = `${indicator} ${value} ${bound}`;
      return status === "auto" ? shown : `[${shown}]`;
    }),
    ...candidates.map(
      ({ indicator, values }) => `${indicator}? ${values.map(({ value }) => value).join(" ")}`,
    ),
  ];
}
