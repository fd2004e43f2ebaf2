import { expect, test } from "vitest";
import { dataset, indicator, office, report, row } from "../derive/__cases__/small-dataset.ts";
import type { Dataset, TextChoice } from "../model/index.ts";
import { publishedTexts } from "./__cases__/published-texts.ts";
import type { ReadDocument, ReportDocument } from "./report-document.ts";
import type { ObservationsFile, QualityFile, ReportsFile, ReportTextFile } from "./schema.ts";

const hash = "a".repeat(64);
const text = "甲镇2024年报告\n全年排查纠纷52起，安置人员7名。";

function small(texts: TextChoice = "full"): Dataset {
  const { yearbook, ...rest } = dataset({
    themes: [{ id: "disputes", name: "纠纷" }],
    indicators: [indicator("handled"), indicator("held", { publish: false })],
    offices: [office("jia")],
    reports: [
      { ...report("jia", 2023), file: "2023.txt", sha256: hash },
      { ...report("jia", 2024), file: "2024.txt", sha256: hash },
    ],
    observations: [
      row("jia", 2024, "handled", 52, { start: 12, end: 19 }),
      row("jia", 2024, "held", 7, { start: 20, end: 26 }),
    ],
  });
  return { ...rest, yearbook: { ...yearbook, texts } };
}

async function published(data: Dataset, readDocument: ReadDocument) {
  const files = await publishedTexts(data, { sha256: () => hash, readDocument });
  const read = <File>(path: string): File | null => {
    const file = files.get(path);
    return file === undefined ? null : (JSON.parse(file) as File);
  };
  return {
    paths: [...files.keys()],
    states: read<ReportsFile>("reports.json")?.map((entry) => entry.text),
    quote: read<ObservationsFile>("observations/2024.json")?.cells.map((cell) =>
      cell.kind === "stated" ? cell.quote : null,
    ),
    text: read<ReportTextFile>("reports/jia-2024.json"),
    quality: read<QualityFile>("quality.json"),
  };
}

const always = (document: ReportDocument) => async () => document;

test("a file as it was read gives the text with its marks, and the sentence of each figure", async () => {
  const {
    paths,
    quote,
    text: shown,
    states,
  } = await published(small(), always({ kind: "text", text, sha256: hash }));
  expect(paths.filter((path) => path.startsWith("reports/"))).toEqual([
    "reports/jia-2023.json",
    "reports/jia-2024.json",
  ]);
  expect(states).toEqual(["full", "full"]);
  expect(quote?.[0]).toEqual({
    before: "全年",
    figure: "排查纠纷52起",
    after: "，安置人员7名。",
    mark: "handled",
  });
  // What is held back is in no list and under no mark.
  expect(shown?.figures.map(({ indicator: id }) => id)).toEqual(["handled"]);
  const marks = shown?.paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.marks));
  expect(marks).toEqual(["handled"]);
});

test.each<[TextChoice, ReportDocument, string]>([
  ["quotes", { kind: "text", text, sha256: hash }, "quotes"],
  ["none", { kind: "text", text, sha256: hash }, "withheld"],
  ["full", { kind: "text", text, sha256: "b".repeat(64) }, "changed"],
  ["full", { kind: "table", text: "", sha256: hash }, "table"],
  ["full", { kind: "absent" }, "absent"],
  ["full", { kind: "unreadable", why: "坏了；修好" }, "unreadable"],
])("texts %s, document %j: %s", async (texts, document, state) => {
  const { paths, states, quote, quality } = await published(small(texts), always(document));
  expect(states).toEqual([state, state]);
  expect(paths.filter((path) => path.startsWith("reports/"))).toEqual([]);
  expect(quote?.[0] ?? null).toEqual(
    state === "quotes"
      ? { before: "全年", figure: "排查纠纷52起", after: "，安置人员7名。", mark: null }
      : null,
  );
  const faulty = state === "changed" || state === "unreadable";
  expect(quality?.unquotedReports.map((entry) => entry.report)).toEqual(
    faulty ? ["jia-2024", "jia-2023"] : [],
  );
});

test("a figure that does not stand where it should is told, not quoted", async () => {
  const shifted = { kind: "text", text: `新的一行。\n${text}`, sha256: hash } as const;
  const { quote, text: shown, quality } = await published(small(), always(shifted));
  expect(quote?.[0]).toBeNull();
  expect(shown?.figures[0]?.mark).toBeNull();
  expect(quality?.unquotedFigures).toMatchObject([{ report: "jia-2024", indicator: "handled", value: 52 }]);
});

test("texts are asked for one at a time, only where a file is named, and not at all where none is published", async () => {
  const asked: string[] = [];
  let open = 0;
  const readDocument: ReadDocument = async ({ id }) => {
    asked.push(id);
    open += 1;
    expect(open).toBe(1);
    await Promise.resolve();
    open -= 1;
    return { kind: "absent" };
  };
  const data = small();
  await published({ ...data, reports: [...data.reports, report("yi", 2024)] }, readDocument);
  expect(asked).toEqual(["jia-2023", "jia-2024"]);
  await published(small("none"), readDocument);
  expect(asked).toHaveLength(2);
});
