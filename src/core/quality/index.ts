export * from "./check-catalogue.ts";
export * from "./run-checks.ts";
