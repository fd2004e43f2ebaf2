import type { Fault } from "../model/index.ts";

const saveAsCsv = "用 Excel 或 WPS 打开它，选“另存为”，类型选“CSV UTF-8（逗号分隔）”，只改文件扩展名没有用";
const replaceWithText = "换成文本文件（CSV 或 YAML）；可能是放错了文件，或改错了扩展名";

const signatures: readonly (readonly [signature: string, what: string, mend: string])[] = [
  ["\x89PNG\r\n\x1a\n", "这是一张 PNG 图片，不是文本", replaceWithText],
  ["\xff\xd8\xff", "这是一张 JPEG 图片，不是文本", replaceWithText],
  ["GIF8", "这是一张 GIF 图片，不是文本", replaceWithText],
  ["%PDF-", "这是 PDF 文件，不是文本", replaceWithText],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "这是旧版 Office 文件（.xls 或 .doc），不是文本", saveAsCsv],
  ["\x1f\x8b", "这是 gzip 压缩文件，不是文本", "先解压，再放进来"],
  ["Rar!", "这是 RAR 压缩文件，不是文本", "先解压，再放进来"],
  ["7z\xbc\xaf\x27\x1c", "这是 7z 压缩文件，不是文本", "先解压，再放进来"],
];

/** The fault of a file whose first bytes are those of a known format that is not text, or null. */
export function recogniseBinary(head: Uint8Array): Fault | null {
  const bytes = String.fromCharCode(...head);
  if (bytes.startsWith("PK\x03\x04")) return recogniseZip(bytes);
  const found = signatures.find(([signature]) => bytes.startsWith(signature));
  return found === undefined ? null : { what: found[1], mend: found[2] };
}

/** Office packs its files as ZIP; the names of the first entries tell which program wrote it. */
function recogniseZip(bytes: string): Fault {
  if (bytes.includes("xl/")) return { what: "这是 Excel 工作簿（.xlsx），不是 CSV 文本", mend: saveAsCsv };
  if (bytes.includes("word/")) return { what: "这是 Word 文档（.docx），不是文本", mend: replaceWithText };
  return { what: "这是 ZIP 压缩文件（也可能是 .xlsx 或 .docx），不是文本", mend: saveAsCsv };
}
