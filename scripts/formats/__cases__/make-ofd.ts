import { strToU8, zipSync } from "fflate";
import { type SetLine, sheet, widthOf } from "./typeset.ts";

const millimetre = 25.4 / 72;
const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** An OFD file: each line a text object; the first line of every page stands in a template that all pages share. */
export function makeOfd(pages: readonly (readonly SetLine[])[], template: readonly SetLine[] = []): Buffer {
  const parts: Record<string, string> = {
    "OFD.xml": `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${namespace} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    "Doc_0/Document.xml": `<?xml version="1.0" encoding="UTF-8"?><ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${pages.map((_, index) => `<ofd:Page ID="${10 + index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join("")}</ofd:Pages></ofd:Document>`,
    "Doc_0/Tpls/Tpl_0/Content.xml": pageXml(template, ""),
  };
  for (const [index, lines] of pages.entries())
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] = pageXml(
      lines,
      template.length > 0 ? '<ofd:Template TemplateID="2" ZOrder="Background"/>' : "",
    );
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

function pageXml(lines: readonly SetLine[], templates: string): string {
  const objects = lines.map((line, index) => textObject(line, 100 + index)).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${namespace}><ofd:Area><ofd:PhysicalBox>0 0 ${sheet.width * millimetre} ${sheet.height * millimetre}</ofd:PhysicalBox></ofd:Area>${templates}<ofd:Content><ofd:Layer ID="3"><ofd:PathObject ID="4" Boundary="0 0 10 10"><ofd:AbbreviatedData>M 0 0 L 10 0</ofd:AbbreviatedData></ofd:PathObject>${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
}

/** Every second line is written with a matrix that makes characters of size 1 as large as the others. */
function textObject({ text, x, y, size }: SetLine, id: number): string {
  const scale = id % 2 === 0 ? 1 : size * millimetre;
  const own = (size * millimetre) / scale;
  const signs = [...text];
  const advances = signs.slice(0, -1).map((sign) => (widthOf(sign) * own).toFixed(5));
  const matrix = scale === 1 ? "" : ` CTM="${scale} 0 0 ${scale} 0 0"`;
  return `<ofd:TextObject ID="${id}" Boundary="${x * millimetre} ${(y - size) * millimetre} ${widthOf(text) * size * millimetre} ${size * 1.2 * millimetre}"${matrix} Font="5" Size="${own}"><ofd:TextCode X="0" Y="${own}" DeltaX="${repeats(advances)}">${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`;
}

/** Equal advances one after another are written "g count advance". */
function repeats(advances: readonly string[]): string {
  const runs: [string, number][] = [];
  for (const advance of advances) {
    const last = runs.at(-1);
    if (last?.[0] === advance) last[1] += 1;
    else runs.push([advance, 1]);
  }
  return runs.map(([advance, times]) => (times > 1 ? `g ${times} ${advance}` : advance)).join(" ");
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
