export * from "./even-radicals.ts";
export * from "./list-zip-entries.ts";
export * from "./pages-to-paragraphs.ts";
export * from "./paragraphs-to-text.ts";
export type { PlacedText, TextPage } from "./placed-text.ts";
