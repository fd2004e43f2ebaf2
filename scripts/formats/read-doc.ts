import WordExtractor from "word-extractor";
import { paragraphsToText } from "../../src/core/document/index.ts";
import { DocumentFault } from "./document-fault.ts";
import type { ParsedDocument } from "./parsed-document.ts";

/** What the library's types leave out: whether quotation marks and dashes are made plain. */
type Get = (options: {
  readonly filterUnicode: boolean;
  readonly includeHeadersAndFooters?: boolean;
}) => string;
type Part = "getBody" | "getTextboxes" | "getFootnotes" | "getEndnotes";

const sector = 512;
/** Beginning of a Word document's main stream (MS-DOC 2.5.1 FibBase: wIdent), of Word 97 and later and of Word 6 and 95. */
const word97 = 0xa5ec;
const word95 = 0xa5dc;
const encryptedFlag = 0x0100;

/** Reads a Word document of the old kind (.doc, .wps): body, text boxes, footnotes and endnotes. */
export async function readDoc(bytes: Buffer): Promise<ParsedDocument> {
  refuseUnreadable(bytes);
  const document = (await new WordExtractor().extract(bytes)) as unknown as Readonly<Record<Part, Get>>;
  const plain = { filterUnicode: false };
  const parts = [
    document.getBody(plain),
    document.getTextboxes({ ...plain, includeHeadersAndFooters: false }),
    document.getFootnotes(plain),
    document.getEndnotes(plain),
  ];
  return { kind: "text", text: paragraphsToText(parts.flatMap((part) => part.split("\n"))), notes: [] };
}

/** The library reads an encrypted document as noise, so its header is looked at first; streams begin at sectors. */
function refuseUnreadable(bytes: Buffer): void {
  for (let at = sector; at + 12 <= bytes.length; at += sector) {
    const magic = bytes.readUInt16LE(at);
    if (magic === word95)
      throw new DocumentFault("是 Word 95 或更早的文档", "用 WPS 或 Word 打开，另存为 .docx 后再放进来");
    if (magic !== word97) continue;
    if ((bytes.readUInt16LE(at + 10) & encryptedFlag) !== 0)
      throw new DocumentFault("文件有密码", "用 WPS 或 Word 打开，取消密码后另存为 .docx");
    return;
  }
}
