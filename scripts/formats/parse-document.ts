import { DocumentFault } from "./document-fault.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import type { Format } from "./recognise-format.ts";

/** Gives what the document holds, or throws: a DocumentFault for a person, any other error for a broken document. */
type Reader = (bytes: Buffer) => Promise<ParsedDocument>;

/** Each reader comes with its library, which is loaded when the first such document is read. */
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  txt: async () => (await import("./read-text.ts")).readText,
  csv: async () => (await import("./read-csv.ts")).readCsv,
  html: async () => (await import("./read-html.ts")).readHtml,
  docx: async () => (await import("./read-docx.ts")).readDocx,
  doc: async () => (await import("./read-doc.ts")).readDoc,
  pdf: async () => (await import("./read-pdf.ts")).readPdf,
  ofd: async () => (await import("./read-ofd.ts")).readOfd,
  xlsx: async () => (await import("./read-xlsx.ts")).readXlsx,
};

/** Parses a document in this thread; whatever a library throws becomes the fault of the document. */
export async function parseDocument(format: Format, bytes: Buffer): Promise<ParsedDocument> {
  try {
    const read = await readers[format]();
    const parsed = await read(bytes);
    if (parsed.kind === "text" && parsed.text.trim() === "")
      throw new DocumentFault("文件里没有文字", "核对是不是放错了文件");
    return parsed;
  } catch (error) {
    if (error instanceof DocumentFault) return { kind: "fault", fault: error.message, lasting: true };
    const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 100);
    return {
      kind: "fault",
      fault: `文件已损坏，读不出来（${reason}）；用原来的软件打开看看，能打开就另存一份再试`,
      lasting: true,
    };
  }
}
