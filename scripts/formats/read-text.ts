import { createEncodingDetector, decodeText } from "../../src/core/text/index.ts";
import { DocumentFault } from "./document-fault.ts";
import type { ParsedDocument } from "./parsed-document.ts";

/** Reads plain text as it is: blanks and line ends stay, so that offsets lead to the file's own characters. */
export async function readText(bytes: Buffer): Promise<ParsedDocument> {
  return { kind: "text", text: await decodeBytes(bytes), notes: [] };
}

/**
 * The text of bytes in any of the encodings that the data files may have.
 * @throws DocumentFault when they are in none
 */
export async function decodeBytes(bytes: Buffer): Promise<string> {
  const detector = createEncodingDetector();
  detector.push(bytes);
  const detection = detector.result();
  if (!("encoding" in detection)) throw new DocumentFault(detection.what, detection.mend);
  return (await Array.fromAsync(decodeText([bytes], detection.encoding))).join("");
}
