export * from "./file-schemas.ts";
export * from "./publish.ts";
export * from "./schema.ts";
