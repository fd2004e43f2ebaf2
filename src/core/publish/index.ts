export * from "./file-schemas.ts";
export * from "./publish.ts";
export * from "./report-document.ts";
export * from "./schema.ts";
