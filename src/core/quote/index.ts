export * from "./cut-quote.ts";
export * from "./find-figure.ts";
export * from "./lay-out-text.ts";
export * from "./nest-runs.ts";
export * from "./quote.ts";
export * from "./quote-figure.ts";
export * from "./read-text.ts";
