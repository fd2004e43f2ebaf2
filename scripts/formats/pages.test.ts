import { expect, test } from "vitest";
import { makeOfd } from "./__cases__/make-ofd.ts";
import { makePdf } from "./__cases__/make-pdf.ts";
import { type SetLine, typeset } from "./__cases__/typeset.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { readOfd } from "./read-ofd.ts";
import { readPdf } from "./read-pdf.ts";

const readers: readonly (readonly [
  string,
  (pages: readonly (readonly SetLine[])[]) => Promise<ParsedDocument>,
])[] = [
  ["pdf", (pages) => readPdf(makePdf(pages))],
  ["ofd", (pages) => readOfd(makeOfd(pages))],
];
const line = (text: string, x: number, y: number, size = 16): SetLine => ({ text, x, y, size });

test.each(readers)("%s: cells of a row are parted, a page without text is said", async (_, read) => {
  const rows = [
    line("街道2024年矛盾纠纷情况如下表所示，请予审议。", 100, 100),
    line("排查", 100, 140),
    line("186", 250, 140),
    line("204", 400, 140),
  ];
  expect(await read([rows, []])).toEqual({
    kind: "text",
    text: "街道2024年矛盾纠纷情况如下表所示，请予审议。\n\n排查\t186\t204",
    notes: ["第2页没有文字（可能是扫描的图片），没有读这几页"],
  });
});

test.each(readers)(
  "%s: page numbers and running heads go, a paragraph goes on over the page",
  async (_, read) => {
    const paragraphs = [
      ...["某某镇", "2024年度法治政府建设", "情况报告"],
      ...Array.from({ length: 30 }, (_, index) => `${"本镇认真做好普法工作".repeat(6)}，共${index + 10}场。`),
    ];
    const pages = typeset(paragraphs, "某某镇信息公开 2024");
    expect(pages.length).toBeGreaterThan(3);
    const parsed = await read(pages);
    expect(parsed.kind === "text" ? parsed.text.split("\n\n") : []).toEqual(paragraphs);
  },
);

test("what stands in an OFD template belongs to its pages", async () => {
  const page = [line("全年排查矛盾纠纷52起，化解51起。", 100, 300)];
  expect(await readOfd(makeOfd([page], [line("锦街发〔2025〕3号", 200, 120)]))).toMatchObject({
    text: "锦街发〔2025〕3号\n\n全年排查矛盾纠纷52起，化解51起。",
  });
});
