export * from "./file-schemas.ts";
export * from "./grounds.ts";
export * from "./publish.ts";
export * from "./report-document.ts";
export * from "./schema.ts";
export * from "./write-draft.ts";
export * from "./year-part.ts";
export * from "./year-task.ts";
