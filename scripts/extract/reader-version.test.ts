import { expect, test } from "vitest";
import { sourcesFrom } from "../command/program-version.ts";
import { readerVersion } from "./reader-version.ts";

test("all that reads a report takes part, also what is imported late or runs in a thread; nothing of the site", async () => {
  const sources = [...(await sourcesFrom("scripts/extract/read-once.ts")).keys()];
  expect(sources).toEqual(
    expect.arrayContaining([
      "scripts/extract/read-report.ts",
      "scripts/formats/document-worker.ts",
      "scripts/formats/read-docx.ts",
      "scripts/formats/recognise-format.ts",
      "src/core/document/join-lines.ts",
      "src/core/numerals/parse-numeral.ts",
      "src/core/report/find-quantities.ts",
      "src/core/text/detect-encoding.ts",
    ]),
  );
  expect(sources.filter((path) => /^src\/(?!core\/)|\/publish\/|\.test\.ts$/.test(path))).toEqual([]);
});

test("the same reader has the same name, another catalogue another one", async () => {
  const cues = { indicator: "a", name: "甲", examples: [], units: [], not: [], bars: [], kinds: [] };
  const one = { ...cues, within: [], headers: [], cues: [] };
  expect(await readerVersion([one])).toBe(await readerVersion([one]));
  expect(await readerVersion([one])).toMatch(/^[0-9a-f]{16}$/);
  expect(await readerVersion([{ ...one, units: ["件"] }])).not.toBe(await readerVersion([one]));
});
