export {
  type CountryPlan,
  countryYears,
  type SynthesisedOffice,
  synthesiseCountry,
} from "./country/synthesise-country.ts";
export type { PlantedFault } from "./planted-fault.ts";
export { catalogueText, observationRow, officeRow, reportRow, yearbookText } from "./synthesis-texts.ts";
export { defaultSeed, type Synthesis, type SynthesisedFile, synthesise } from "./synthesise.ts";
export type { SynthesisedReport } from "./write-reports.ts";
