import { pagesToParagraphs, paragraphsToText, type TextPage } from "../../src/core/document/index.ts";
import { DocumentFault } from "./document-fault.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { readPdfPages } from "./pdf/read-pdf-pages.ts";

const recognise = "用 WPS 或其他软件的文字识别（OCR）转成 .docx 或 .txt，逐字核对数字后再放进来";
/** A page of a scan may carry a stamp or a number in text. */
const fewestCharacters = 10;
/** Below this share of Chinese characters, the fonts of a Chinese text have lost what their signs mean. */
const leastChinese = 0.2;
const enoughToTell = 100;

/** Reads the text of a PDF. Scans have none, and fonts without a table of characters give noise: both are said. */
export async function readPdf(bytes: Buffer): Promise<ParsedDocument> {
  const pages = await readPdfPages(bytes);
  const empty = pages.flatMap((page, index) => (countOf(page) < fewestCharacters ? [index + 1] : []));
  if (empty.length === pages.length) throw new DocumentFault("这份 PDF 里没有文字，多半是扫描件", recognise);
  const text = paragraphsToText(pagesToParagraphs(pages));
  if (isNoise(text)) throw new DocumentFault("这份 PDF 的字体没有编码表，认不出文字", recognise);
  const notes =
    empty.length === 0 ? [] : [`第${empty.join("、")}页没有文字（可能是扫描的图片），没有读这几页`];
  return { kind: "text", text, notes };
}

function countOf({ texts }: TextPage): number {
  return texts.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** Private signs and replacement characters, or a text of some length that is hardly Chinese. */
function isNoise(text: string): boolean {
  const signs = text.replace(/\s/g, "");
  const lost = signs.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  const chinese = signs.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return (
    lost > signs.length * 0.05 || (signs.length >= enoughToTell && chinese < signs.length * leastChinese)
  );
}
