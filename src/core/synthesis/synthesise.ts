import { max } from "d3";
import { type CellRows, cellKey } from "./cell-rows.ts";
import { drawOffice, statedOffice } from "./draw-office.ts";
import { drawReports } from "./draw-reports.ts";
import type { TextFault } from "./faults/text-faults.ts";
import { broadcastPlace, plantFaults, plantTextFaults } from "./plant-faults.ts";
import type { PlantedFault } from "./planted-fault.ts";
import { reachWords } from "./reach-words.ts";
import { place, roster } from "./roster.ts";
import { stateReport } from "./state-report.ts";
import {
  catalogueText,
  observationsText,
  officesText,
  reportsText,
  yearbookText,
} from "./synthesis-texts.ts";
import { type SynthesisedReport, writeReports } from "./write-reports.ts";
import { demoYears } from "./years.ts";

export interface SynthesisedFile {
  /** Below the data folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** A data folder of invented figures with the reports that tell them, and what the checks shall find in it. */
export interface Synthesis {
  /** Each figure has the place of its quote; what a program reads in the reports may be less. */
  readonly files: readonly SynthesisedFile[];
  readonly reports: readonly SynthesisedReport[];
  readonly planted: readonly PlantedFault[];
  /** What reading the reports shall find fault with, besides. */
  readonly plantedInTexts: readonly Pick<TextFault, "code" | "office" | "year">[];
}

/** In its district many offices count their disputes exactly in all years, so that rates can be followed. */
export const defaultSeed = 54;

/**
 * Invents a district: offices, six years of reports and what they tell, with gaps, bounds and planted faults.
 * The same seed (a whole number) and catalogue give the same texts. `catalogue`: the text of indicators.yaml, with
 * its indicators last; one more that is held back is added to them.
 */
export function synthesise(seed: number, catalogue: string): Synthesis {
  const offices = roster.map((entry) => drawOffice(seed, entry)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const reports = offices.flatMap((office) =>
    drawReports(seed, office, demoYears).map((report) => ({ office, report })),
  );
  const told = reports.flatMap(({ office, report }) => stateReport(seed, office, report));
  const planted = plantFaults(seed, offices, largestReach(told));
  const inTexts = plantTextFaults(seed, offices);
  const cells = withFaults(
    told,
    [...planted, ...inTexts].flatMap((fault) => fault.cells),
  );
  const filed = writeReports(seed, reports, cells, inTexts);
  const observations = demoYears.map((year) => ({
    path: `observations/${year}.csv`,
    text: observationsText(filed.filter(({ report }) => report.year === year).flatMap(({ rows }) => rows)),
  }));
  return {
    files: [
      { path: "yearbook.yaml", text: yearbookText(place.district) },
      { path: "indicators.yaml", text: catalogueText(catalogue) },
      { path: "offices.csv", text: officesText(offices.map(statedOffice)) },
      { path: "reports.csv", text: reportsText(filed.map(({ report }) => report)) },
      ...observations,
    ],
    reports: filed.flatMap(({ document }) => (document === null ? [] : [document])),
    planted: planted.map(({ code, office, year }) => ({ code, office, year })),
    plantedInTexts: inTexts.map(({ code, office, year }) => ({ code, office, year })),
  };
}

/** The most that any other office says to have reached in the year of the broadcast. */
function largestReach(cells: readonly CellRows[]): number {
  const { office, year } = broadcastPlace;
  const others = cells.filter(
    (cell) => cell.indicator === reachWords.indicator && cell.year === year && cell.office !== office,
  );
  return (
    max(
      others.flatMap(({ rows }) => rows),
      ({ value }) => value,
    ) ?? 0
  );
}

/** The planted cells in the place of those that were told. */
function withFaults(told: readonly CellRows[], planted: readonly CellRows[]): readonly CellRows[] {
  return [...new Map([...told, ...planted].map((cell) => [cellKey(cell), cell])).values()];
}
