export * from "./format-problems.ts";
export * from "./read-catalogue.ts";
export * from "./summarise-dataset.ts";
export type { TextFile } from "./text-file.ts";
export * from "./validate-dataset.ts";
export { defaultYearbook } from "./validate-yearbook.ts";
