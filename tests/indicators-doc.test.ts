import { expect, test } from "vitest";
import { openText } from "../scripts/open-text.ts";
import { readCatalogue } from "../src/core/dataset/index.ts";
import { answer, compileCues, extractReport } from "../src/core/report/index.ts";
import { formatQuantity } from "../src/core/text/index.ts";

const file = "data/indicators.yaml";
const opened = await openText(file);
if (opened.kind !== "text") throw new Error(`${file} cannot be read`);
const { indicators, cues } = await readCatalogue({ file, text: opened.text });
const compiled = compileCues(cues);

/** What a sentence of 2024 states, as a table of Markdown shows it. */
function readingsOf(sentence: string) {
  const { observations, candidates } = answer(extractReport(sentence, compiled, 2024));
  expect(candidates).toEqual([]);
  return observations.map((reading) => ({
    indicator: reading.indicator,
    status: reading.status,
    shown: `${formatQuantity(reading)}${reading.unit}`,
  }));
}

const examples = cues.flatMap(({ indicator, examples }) =>
  examples.map((sentence) => ({ indicator, sentence })),
);

test.each(examples)("$sentence states $indicator, without a doubt", ({ indicator, sentence }) => {
  expect(readingsOf(sentence)).toContainEqual({
    indicator,
    status: "auto",
    shown: expect.any(String) as string,
  });
});

test("every indicator that is read from reports has an example", () => {
  expect(cues.filter(({ examples }) => examples.length === 0).map(({ indicator }) => indicator)).toEqual([]);
});

test("docs/indicators.md describes the catalogue", async () => {
  await expect(describeCatalogue()).toMatchFileSnapshot("../docs/indicators.md");
});

function describeCatalogue(): string {
  const nameOf = new Map(indicators.map(({ id, name }) => [id, name]));
  const sections = indicators.map(({ id, name, unit, theme, definition }) => {
    const rows = examples
      .filter(({ indicator }) => indicator === id)
      .map(({ sentence }) => {
        const read = readingsOf(sentence).map(({ indicator, shown }) => `${nameOf.get(indicator)} ${shown}`);
        return `| ${sentence} | ${read.join("，")} |`;
      });
    return [
      `## ${name}`,
      "",
      `\`${id}\` · theme \`${theme}\` · unit ${unit}`,
      "",
      definition,
      "",
      "| a report says | read from it |",
      "|---|---|",
      ...rows,
    ].join("\n");
  });
  return `${[
    "# Indicators",
    "",
    "What the yearbook compares, in the order of `data/indicators.yaml`. This page is made from that file: the tests",
    "read every example with the extraction and compare the page; `npx vitest run tests/indicators-doc.test.ts -u`",
    "writes it again. How an indicator is added stands in [extraction.md](extraction.md).",
    "",
    sections.join("\n\n"),
  ].join("\n")}\n`;
}
