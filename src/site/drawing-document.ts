/** The document that charts are drawn in at build time: one for all pages, since each chart is drawn and taken out. */
import { JSDOM } from "jsdom";

export const drawingDocument: Document = new JSDOM("").window.document;
