import { describe, expect, test } from "vitest";
import { corpus, statedBy } from "./__cases__/corpus.ts";
import { makeDoc } from "./__cases__/make-doc.ts";
import { makeDocx, paragraph } from "./__cases__/make-docx.ts";
import { makeOfd } from "./__cases__/make-ofd.ts";
import { makePage, paragraphsHtml } from "./__cases__/make-page.ts";
import { encodeGbk, makePdf } from "./__cases__/make-pdf.ts";
import { typeset } from "./__cases__/typeset.ts";
import { parseDocument } from "./parse-document.ts";
import type { Format } from "./recognise-format.ts";

const title = "信息公开";
const page = (paragraphs: readonly string[], charset: string) =>
  makePage(paragraphsHtml(paragraphs), { title, charset });

/** Every format in which an office may hand in a report; each writes the same paragraphs. */
const writers: readonly (readonly [string, Format, (paragraphs: readonly string[]) => Buffer])[] = [
  ["txt", "txt", (paragraphs) => Buffer.from(paragraphs.join("\n"))],
  ["txt in GB18030", "txt", (paragraphs) => encodeGbk(paragraphs.join("\r\n"))],
  ["html", "html", (paragraphs) => Buffer.from(page(paragraphs, "utf-8"))],
  ["html in GB18030", "html", (paragraphs) => encodeGbk(page(paragraphs, "gb2312"))],
  ["html in UTF-8 that says gb2312", "html", (paragraphs) => Buffer.from(page(paragraphs, "gb2312"))],
  ["html in GB18030 that says utf-8", "html", (paragraphs) => encodeGbk(page(paragraphs, "utf-8"))],
  ["html in UTF-16", "html", (paragraphs) => Buffer.from(`\ufeff${page(paragraphs, "utf-8")}`, "utf16le")],
  [
    "html of divs",
    "html",
    (paragraphs) => Buffer.from(makePage(paragraphsHtml(paragraphs, "div"), { title, charset: "utf-8" })),
  ],
  [
    "html of line breaks",
    "html",
    (paragraphs) => Buffer.from(makePage(paragraphs.join("<br><br>\n"), { title, charset: "utf-8" })),
  ],
  ["docx", "docx", (paragraphs) => makeDocx(paragraphs.map((text) => paragraph(text)).join(""))],
  ["doc", "doc", (paragraphs) => makeDoc(paragraphs)],
  ["pdf", "pdf", (paragraphs) => makePdf(typeset(paragraphs, "某区信息公开 2024"))],
  ["pdf in UniGB-UCS2-H", "pdf", (paragraphs) => makePdf(typeset(paragraphs, ""), "UniGB-UCS2-H")],
  ["pdf in GBK-EUC-H", "pdf", (paragraphs) => makePdf(typeset(paragraphs, ""), "GBK-EUC-H")],
  ["ofd", "ofd", (paragraphs) => makeOfd(typeset(paragraphs, "某区信息公开 2024"))],
];

describe.each(writers)("%s", (_, format, write) => {
  test.each(corpus)("$id states the same as its text", async ({ text, paragraphs }) => {
    const parsed = await parseDocument(format, write(paragraphs));
    if (parsed.kind !== "text") throw new Error(parsed.kind === "fault" ? parsed.fault : "a table");
    expect(statedBy(parsed.text)).toEqual(statedBy(text));
  });
});
