export * from "./check-catalogue.ts";
export * from "./names.ts";
export * from "./run-checks.ts";
