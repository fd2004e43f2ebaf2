export * from "./compile-cues.ts";
export type { Cue, IndicatorCues } from "./cue.ts";
export * from "./extract-report.ts";
export * from "./normalise-text.ts";
export * from "./raise-flags.ts";
export * from "./read-facts.ts";
export * from "./reading.ts";
export * from "./report-answer.ts";
export * from "./settle.ts";
