import type { Coverage, Report } from "../model/index.ts";
import type { DrawnOffice } from "./draw-office.ts";
import { type Draws, drawsFor } from "./draws.ts";

/** The reports of an office in these years; a year without one is left out. */
export function drawReports(seed: number, office: DrawnOffice, years: readonly number[]): readonly Report[] {
  return years.flatMap((year) => {
    const draws = drawsFor(seed, office.id, year, "report");
    const coverage = coverageOf(office, year, draws);
    return coverage === null ? [] : [drawReport(office, year, coverage, draws)];
  });
}

/** How much of the year's report was read, or null where there is none. */
function coverageOf({ habit }: DrawnOffice, year: number, draws: Draws): Coverage | null {
  switch (habit) {
    case "steady":
      return "full";
    case "brief":
      return year < 2023 ? "opening" : "full";
    case "late":
      return year < 2022 ? null : "full";
    case "patchy":
      if (draws.chance(0.25)) return null;
      return draws.chance(0.3) ? "opening" : "full";
  }
}

function drawReport(
  { place, id, name, withoutFile }: DrawnOffice,
  year: number,
  coverage: Coverage,
  draws: Draws,
): Report {
  const issued = `${year + 1}-${padded(draws.whole(1, 3))}-${padded(draws.whole(1, 28))}`;
  const documentNumber = `${name.slice(0, 2)}办〔${year + 1}〕${draws.whole(1, 40)}号`;
  return {
    id: `${id}-${year}`,
    office: id,
    year,
    title: `${place.district}${name}${year}年法治政府建设年度情况报告`,
    documentNumber: draws.chance(0.5) ? documentNumber : "",
    issued: draws.chance(0.94) ? issued : "",
    // RFC 2606 keeps .example for addresses that nobody has.
    url: draws.chance(0.95) ? `https://${id.slice(0, id.indexOf("-"))}.example/${id}/${year}.html` : "",
    file: coverage === "full" && !withoutFile.includes(year) ? `${year}/${id}.txt` : "",
    sha256: "",
    coverage,
    note: "虚构报告",
  };
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}
