import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedCues } from "../../../src/core/report/__cases__/catalogue.ts";
import { answer, extractReport, normaliseText } from "../../../src/core/report/index.ts";
import { projectRoot } from "../../command/project-root.ts";

const folder = join(projectRoot, "tests", "fixtures", "corpus", "reports");

/** The labelled reports, each as its paragraphs: hard line breaks are gone, so that any format can set its own. */
export const corpus: readonly {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly string[];
}[] = readdirSync(folder)
  .sort()
  .map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return { id: name, text, paragraphs: normaliseText(text).text.split("\n") };
  });

/** All that a text states: facts, figures with their words, candidates, and the codes of its flags. */
export function statedBy(text: string) {
  const extraction = extractReport(text, shippedCues);
  const { office, year, issued, documentNumber } = extraction.facts;
  const { observations, candidates, flags } = answer(extraction);
  return {
    ...{ office: office?.name, year, issued, documentNumber },
    figures: observations.map(({ indicator, value, bound, unit, term, section, status }) =>
      [indicator, value, bound, unit, term, section, status].join(" "),
    ),
    candidates: candidates.map(({ indicator, values }) =>
      [indicator, ...values.map(({ value }) => value)].join(" "),
    ),
    flags: flags.map(({ code }) => code),
  };
}
