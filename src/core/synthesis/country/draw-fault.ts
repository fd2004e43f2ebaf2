import type { Report } from "../../model/index.ts";
import type { DrawnOffice } from "../draw-office.ts";
import { drawsFor } from "../draws.ts";
import { carriedFigures, reachBeyondResidents, severalValues } from "../faults/count-faults.ts";
import { mismatchedRate, moreResolvedThanHandled, unreachableRate } from "../faults/dispute-faults.ts";
import { jumpDown, jumpUp } from "../faults/jump-faults.ts";
import { staleHeading, type TextFault, wrongParts } from "../faults/text-faults.ts";
import type { FaultWithCells } from "../planted-fault.ts";

type Plant = (seed: number, office: DrawnOffice, year: number) => FaultWithCells | TextFault;

const ofOneYear: readonly [Plant, ...Plant[]] = [
  moreResolvedThanHandled,
  mismatchedRate,
  unreachableRate,
  reachBeyondResidents,
  wrongParts,
  (_, office, year) => staleHeading(office, year),
  (seed, office, year) => severalValues(seed, office, year, "publicity_events"),
  (seed, office, year) => severalValues(seed, office, year, "study_training"),
];

const ofTwoYears: readonly [Plant, ...Plant[]] = [
  carriedFigures,
  (seed, office, year) => jumpUp(seed, office, year, "publicity_posts"),
  (seed, office, year) => jumpDown(seed, office, year, "publicity_materials"),
];

/** So many offices have a fault in one of their years. */
const faulty = 0.12;

/** A fault in one of an office's whole reports, for a check to find, or null for most offices. */
export function drawFault(
  seed: number,
  office: DrawnOffice,
  reports: readonly Report[],
): FaultWithCells | TextFault | null {
  const draws = drawsFor(seed, office.id, "fault");
  const whole = reports.filter(({ coverage }) => coverage === "full");
  if (whole.length === 0 || !draws.chance(faulty)) return null;
  const year = whole[draws.whole(0, whole.length - 1)]?.year ?? 0;
  const follows = whole.some((other) => other.year === year - 1);
  const plant = draws.pick(follows && draws.chance(0.3) ? ofTwoYears : ofOneYear);
  return plant(seed, office, year);
}
