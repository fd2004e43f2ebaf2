import { expect, test } from "vitest";
import { makeDocx, paragraph } from "./__cases__/make-docx.ts";
import { readDocx } from "./read-docx.ts";

async function read(body: string, parts: Readonly<Record<string, string>> = {}) {
  const parsed = await readDocx(makeDocx(body, parts));
  return parsed.kind === "text" ? parsed.text.split("\n\n") : [];
}

const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, "bullet", "•")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num></w:numbering>`;
const styles = `<w:styles><w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`;
const inList = (list: number, at: number) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;

test("automatic numbers stand before their paragraphs, from styles as well", async () => {
  const body = [
    paragraph("成效", '<w:pStyle w:val="b"/>'),
    paragraph("学习", inList(1, 1)),
    paragraph("甲", inList(1, 2)),
    paragraph("乙", inList(1, 2)),
    paragraph("宣传", inList(1, 1)),
    paragraph("丙", inList(1, 2)),
    paragraph("问题", inList(1, 0)),
    paragraph("点", inList(2, 0)),
    paragraph("没有号", '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    paragraph("后记", inList(3, 0)),
  ].join("");
  expect(await read(body, { "numbering.xml": numbering, "styles.xml": styles })).toEqual([
    ...["一、成效", "（一）学习", "1.甲", "2.乙", "（二）宣传", "1.丙", "二、问题"],
    ...["点", "没有号", "十一、后记"],
  ]);
});

test("tables row by row, line breaks, text boxes once, notes at the end; deleted text is gone", async () => {
  const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join("")}</w:tc>`;
  const box = (text: string) =>
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const body = [
    "<w:p><w:r><w:t>排查52起</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:del><w:r><w:delText>53起</w:delText></w:r></w:del><w:r><w:br/><w:t>化解51起</w:t></w:r></w:p>",
    `<w:tbl><w:tr>${cell("排查", "纠纷")}${cell("186")}${cell("204")}</w:tr></w:tbl>`,
    box("框里的字"),
  ].join("");
  const footnotes = `<w:footnotes><w:footnote w:id="2">${paragraph("含上年结转2起。")}</w:footnote></w:footnotes>`;
  expect(await read(body, { "footnotes.xml": footnotes })).toEqual([
    "排查52起\n化解51起",
    "排查\t纠纷\t186\t204",
    "框里的字",
    "含上年结转2起。",
  ]);
});
