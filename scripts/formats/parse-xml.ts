import { type SaxesAttributePlain, SaxesParser } from "saxes";
import { DocumentFault } from "./document-fault.ts";
import { limits } from "./limits.ts";

/** What is called while XML passes by; names are as written, with their prefix. */
export interface XmlHandler {
  /** `at` is the offset behind the tag in the XML. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>, at: number) => void;
  readonly close?: (name: string, at: number) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads XML from beginning to end. Entities of a document type are not expanded and nothing outside is fetched.
 * @throws DocumentFault when elements stand too deep in one another; Error when it is not well-formed
 */
export function parseXml(xml: string, { open, close, text }: XmlHandler): void {
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    depth += 1;
    if (depth > limits.depth)
      throw new DocumentFault("里面层层嵌套，不像一份文档，没有读完", "核对是不是放错了文件");
    open?.(name, attributes as Record<string, SaxesAttributePlain & string>, parser.position);
    if (isSelfClosing) return;
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    close?.(name, parser.position);
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** The text of an XML part: UTF-8 as nearly all are, or UTF-16 by its byte-order mark, or what it declares. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const chinese = /^<\?xml[^>]*encoding=["'](?:gb|GB)/.test(head);
  return new TextDecoder(chinese ? "gb18030" : "utf-8").decode(bytes);
}
