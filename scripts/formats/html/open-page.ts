import { JSDOM } from "jsdom";

const parser = new new JSDOM("").window.DOMParser();

/** A web page as a document that nothing runs in: no scripts, no styles, no requests. */
export function openPage(html: string): Document {
  return parser.parseFromString(html, "text/html");
}
