export type { PlantedFault } from "./planted-fault.ts";
export { defaultSeed, type Synthesis, type SynthesisedFile, synthesise } from "./synthesise.ts";
export type { SynthesisedReport } from "./write-reports.ts";
