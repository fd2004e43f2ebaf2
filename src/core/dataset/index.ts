export * from "./format-problems.ts";
export * from "./summarise-dataset.ts";
export type { TextFile } from "./text-file.ts";
export * from "./validate-dataset.ts";
export { observationColumns } from "./validate-observations.ts";
export { officeColumns } from "./validate-offices.ts";
export { reportColumns } from "./validate-reports.ts";
export { defaultYearbook } from "./validate-yearbook.ts";
