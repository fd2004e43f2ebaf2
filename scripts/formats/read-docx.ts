import { paragraphsToText } from "../../src/core/document/index.ts";
import { documentParagraphs } from "./docx/document-paragraphs.ts";
import { numberParagraphs } from "./docx/number-paragraphs.ts";
import { openDocument } from "./docx/open-document.ts";
import { readNumbering } from "./docx/read-numbering.ts";
import { openArchive } from "./open-archive.ts";
import { decodeXml } from "./parse-xml.ts";
import type { ParsedDocument } from "./parsed-document.ts";

/** Parts that hold text or say how it is put together; pictures stay packed. */
const wanted = /^\/?(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]+\.xml|word\/_rels\/.*)$/;
const body = /^word\/document\d*\.xml$/;

/** Reads a Word document: paragraphs with their automatic numbers, tables, text boxes, then the foot- and endnotes. */
export async function readDocx(bytes: Buffer): Promise<ParsedDocument> {
  const parts = new Map(openArchive(bytes, (name) => wanted.test(name)));
  const numbering = readNumbering(xmlOf(parts, "word/numbering.xml"), xmlOf(parts, "word/styles.xml"));
  for (const name of [...parts.keys()].filter((part) => body.test(part))) {
    parts.set(name, new TextEncoder().encode(numberParagraphs(xmlOf(parts, name), numbering)));
  }
  const document = await openDocument(parts);
  return { kind: "text", text: paragraphsToText(documentParagraphs(document)), notes: [] };
}

function xmlOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  return part === undefined ? "" : decodeXml(part);
}
