import { DocumentFault } from "../document-fault.ts";
import { decodeBytes } from "../read-text.ts";

/**
 * A page's text. What the bytes are goes before what the page says of them; only where they are damaged (content
 * systems cut descriptions in the middle of a character) does its charset decide, and `damage` says so.
 */
export async function decodePage(
  bytes: Buffer,
): Promise<{ readonly html: string; readonly damage: DocumentFault | null }> {
  try {
    return { html: await decodeBytes(bytes), damage: null };
  } catch (error) {
    if (!(error instanceof DocumentFault) || bytes.includes(0)) throw error;
    const said = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString("latin1"))?.[1];
    const chinese = /^(?:gb|x-gbk|cp936)/i.test(said ?? "");
    return { html: new TextDecoder(chinese ? "gb18030" : "utf-8").decode(bytes), damage: error };
  }
}
