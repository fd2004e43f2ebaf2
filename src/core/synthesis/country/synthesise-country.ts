import { range } from "d3";
import type { Office } from "../../model/index.ts";
import { type CellRows, cellKey } from "../cell-rows.ts";
import { drawOffice, statedOffice } from "../draw-office.ts";
import { drawReports } from "../draw-reports.ts";
import type { PlantedFault } from "../planted-fault.ts";
import type { RosterEntry } from "../roster.ts";
import { stateReport } from "../state-report.ts";
import { type FiledReport, fileReport } from "../write-reports.ts";
import { demoYears } from "../years.ts";
import { countryRoster } from "./country-roster.ts";
import { drawFault } from "./draw-fault.ts";

export interface CountryPlan {
  readonly seed: number;
  readonly offices: number;
  /** How many years, the last of which is 2025. */
  readonly years: number;
  /** Whether reports are written that tell the figures. */
  readonly withReports: boolean;
}

/** An office with all that belongs to it. */
export interface SynthesisedOffice {
  readonly office: Office;
  /** Oldest first. */
  readonly reports: readonly FiledReport[];
  readonly planted: (Pick<PlantedFault, "office" | "year"> & { readonly code: string }) | null;
}

/** The years of a plan, oldest first. */
export function countryYears({ years }: Pick<CountryPlan, "years">): readonly number[] {
  const last = Math.max(...demoYears);
  return range(last - years + 1, last + 1);
}

/**
 * Invents a country one office at a time, by id: nothing but the list of names is held. The same plan gives the same
 * offices and figures; what an office tells depends on the seed and its id alone.
 */
export function* synthesiseCountry(plan: CountryPlan): Generator<SynthesisedOffice> {
  const years = countryYears(plan);
  for (const entry of countryRoster(plan.seed, plan.offices)) yield synthesiseOffice(plan, entry, years);
}

function synthesiseOffice(
  { seed, withReports }: CountryPlan,
  entry: RosterEntry,
  years: readonly number[],
): SynthesisedOffice {
  const office = drawOffice(seed, withReports ? entry : { ...entry, withoutFile: years });
  const reports = drawReports(seed, office, years);
  const fault = drawFault(seed, office, reports);
  const instead = new Map(fault?.cells.map((cell) => [cellKey(cell), cell]));
  const filed = reports.map((report) => {
    const told = stateReport(seed, office, report);
    const own = [...instead.values()].filter(({ year }) => year === report.year);
    const cells: readonly CellRows[] = [...told.filter((cell) => !instead.has(cellKey(cell))), ...own];
    const isFaulty = fault !== null && report.year === fault.year;
    const codes = isFaulty && isOfText(fault.code) ? new Set([fault.code]) : new Set<never>();
    return fileReport(
      seed,
      office,
      report,
      cells.flatMap(({ rows }) => rows),
      codes,
    );
  });
  const planted = fault && { code: fault.code, office: fault.office, year: fault.year };
  return { office: statedOffice(office), reports: filed, planted };
}

function isOfText(code: string): code is "stale_year_heading" | "parts_do_not_sum" {
  return code === "stale_year_heading" || code === "parts_do_not_sum";
}
