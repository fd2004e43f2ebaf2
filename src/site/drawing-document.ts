/** The document that charts are drawn in at build time: one for all pages, since each chart is drawn and taken out. */
import { createLightDocument } from "../charts/index.ts";

export const drawingDocument: Document = createLightDocument();
