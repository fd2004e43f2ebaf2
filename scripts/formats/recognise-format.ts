import { extname } from "node:path";
import { listZipEntries } from "../../src/core/document/index.ts";
import { DocumentFault } from "./document-fault.ts";

export const formats = ["txt", "csv", "html", "docx", "doc", "pdf", "ofd", "xlsx"] as const;
export type Format = (typeof formats)[number];

const saveAsDocx = "用 WPS 或 Word 打开，另存为 .docx 后再放进来";
const saveAsXlsx = "用 Excel 或 WPS 打开，另存为 .xlsx 后再放进来";
const unpack = "先解压，把里面的文件放进来";
const recognise = "用文字识别（OCR）软件转成 .docx 或 .txt，核对后再放进来";
const readable =
  "能读的有 .txt .html .docx .doc .wps .pdf .ofd 和表格 .xlsx .csv；用原来的软件打开，另存为其中一种";

/** What each extension promises. */
const promised: Readonly<Record<string, Format>> = {
  ".txt": "txt",
  ".csv": "csv",
  ".html": "html",
  ".htm": "html",
  ".shtml": "html",
  ".docx": "docx",
  ".doc": "doc",
  ".wps": "doc",
  ".pdf": "pdf",
  ".ofd": "ofd",
  ".xlsx": "xlsx",
};
const names: Readonly<Record<Format, string>> = {
  txt: "纯文本",
  csv: "CSV 表格",
  html: "网页",
  docx: "Word 文档（.docx）",
  doc: "旧版 Word 文档（.doc）",
  pdf: "PDF",
  ofd: "OFD",
  xlsx: "Excel 工作簿",
};

const others: readonly (readonly [signature: string, what: string, mend: string])[] = [
  ["{\\rtf", "内容是 RTF 格式", saveAsDocx],
  ["MIME-Version:", "内容是单个网页文件（.mht）", saveAsDocx],
  ["From: <Saved by", "内容是单个网页文件（.mht）", saveAsDocx],
  ["\x89PNG\r\n\x1a\n", "是一张图片，没有文字可读", recognise],
  ["\xff\xd8\xff", "是一张图片，没有文字可读", recognise],
  ["GIF8", "是一张图片，没有文字可读", recognise],
  ["II*\0", "是一张图片，没有文字可读", recognise],
  ["MM\0*", "是一张图片，没有文字可读", recognise],
  ["\x1f\x8b", "是 gzip 压缩文件", unpack],
  ["Rar!", "是 RAR 压缩文件", unpack],
  ["7z\xbc\xaf\x27\x1c", "是 7z 压缩文件", unpack],
];

/**
 * The format of a file by what it holds; the name decides only among texts.
 * @throws DocumentFault for a file of a kind that is not read
 */
export function recogniseFormat(path: string, bytes: Buffer): Format {
  const extension = extname(path).toLowerCase();
  const head = bytes.subarray(0, 1024).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  if (["PK\x03\x04", "PK\x05\x06"].some((sign) => head.startsWith(sign))) return recogniseZip(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return recogniseCompound(bytes);
  const other = others.find(([signature]) => head.startsWith(signature));
  if (other !== undefined) throw new DocumentFault(other[1], other[2]);
  return recogniseText(extension, head);
}

/** Looked at as Latin letters, so that the encoding does not matter; UTF-16 has a NUL beside each. */
function recogniseText(extension: string, head: string): Format {
  const plain = head.replaceAll("\0", "").replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  if (/^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|meta|body|title)\b/i.test(plain)) return "html";
  if (/^\s*<\?xml/.test(plain)) {
    if (/<html\b|<!doctype\s+html/i.test(plain)) return "html";
    throw new DocumentFault("内容是 XML，不是文档正文", saveAsDocx);
  }
  const format = promised[extension];
  if (format === "html" && !/<[a-z]/i.test(plain)) return "txt";
  // Some systems save any text under the name of a Word document.
  if (format === "doc") return "txt";
  if (format === "txt" || format === "csv" || format === "html") return format;
  if (format !== undefined)
    throw new DocumentFault(
      `扩展名是 ${extension}，内容却不是${names[format]}，或者文件已损坏`,
      "重新下载或复制一份，再运行一次",
    );
  throw new DocumentFault(
    extension === "" ? "没有扩展名，看不出是什么文件" : `不认识 ${extension} 文件`,
    readable,
  );
}

function recogniseZip(bytes: Buffer): Format {
  const entries = listZipEntries(bytes);
  if (entries === null) throw new DocumentFault("文件不完整或已损坏", "重新下载或复制一份，再运行一次");
  const parts = new Set(entries.map(({ name }) => name.replace(/^\/+/, "")));
  if (parts.has("word/document.xml")) return "docx";
  if (parts.has("xl/workbook.xml")) return "xlsx";
  if (parts.has("OFD.xml")) return "ofd";
  if (parts.has("xl/workbook.bin")) throw new DocumentFault("是 .xlsb 工作簿", saveAsXlsx);
  if (parts.has("ppt/presentation.xml")) throw new DocumentFault("是演示文稿（.pptx）", readable);
  if (parts.has("content.xml")) throw new DocumentFault("是 OpenDocument 文档", saveAsDocx);
  // Word finds its main part by a relation; a few programs give it another name.
  if ([...parts].some((name) => /^word\/document\d*\.xml$/.test(name))) return "docx";
  throw new DocumentFault("是 ZIP 压缩文件", unpack);
}

/** What an OLE compound file holds is told by the names of its streams (MS-CFB 2.6). */
function recogniseCompound(bytes: Buffer): Format {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(`${stream}\0`, "utf16le"));
  if (holds("EncryptedPackage")) throw new DocumentFault("文件有密码", "用原来的软件打开，取消密码后另存");
  if (holds("WordDocument")) return "doc";
  if (holds("Workbook") || holds("Book")) throw new DocumentFault("是旧版 Excel 工作簿（.xls）", saveAsXlsx);
  if (holds("PowerPoint Document")) throw new DocumentFault("是演示文稿（.ppt）", readable);
  throw new DocumentFault("文件已损坏，或者是不认识的旧版 Office 文件", saveAsDocx);
}

/** What to tell of a file that was read as something else than its name says, or null. */
export function noteMisnamed(path: string, format: Format): string | null {
  const extension = extname(path).toLowerCase();
  return promised[extension] === format
    ? null
    : `扩展名是 ${extension || "空的"}，内容是${names[format]}，按内容读取`;
}
