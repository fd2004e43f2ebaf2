import type { DrawnOffice } from "./draw-office.ts";
import { carriedFigures, reachBeyondResidents, severalValues } from "./faults/count-faults.ts";
import { mismatchedRate, moreResolvedThanHandled, unreachableRate } from "./faults/dispute-faults.ts";
import { broadcast, jumpDown, jumpUp } from "./faults/jump-faults.ts";
import { staleHeading, type TextFault, wrongParts } from "./faults/text-faults.ts";
import type { FaultWithCells } from "./planted-fault.ts";
import { idOf } from "./roster.ts";

/** Where the broadcast stands out. */
export const broadcastPlace = { office: idOf("yunting"), year: 2023 } as const;

/**
 * The faults of the fictional district: always of the same offices and years, with the seed's figures. They
 * stand where offices report in full, and no two touch one cell. `largestReach`: of the other offices in the
 * year of the broadcast.
 */
export function plantFaults(
  seed: number,
  offices: readonly DrawnOffice[],
  largestReach: number,
): readonly FaultWithCells[] {
  const at = (slug: string) => officeOf(offices, idOf(slug));
  return [
    moreResolvedThanHandled(seed, at("yanpu"), 2025),
    moreResolvedThanHandled(seed, at("yunzhan"), 2023),
    mismatchedRate(seed, at("jintang"), 2025),
    mismatchedRate(seed, at("zhenxi"), 2023),
    unreachableRate(seed, at("yuewu"), 2025),
    unreachableRate(seed, at("tailing"), 2024),
    severalValues(seed, at("lanan"), 2025, "governance_reviews"),
    severalValues(seed, at("heting"), 2025, "study_training"),
    severalValues(seed, at("xingyu"), 2023, "publicity_events"),
    severalValues(seed, at("luyan"), 2021, "legal_aid"),
    carriedFigures(seed, at("shuangyan"), 2025),
    carriedFigures(seed, at("qingli"), 2022),
    reachBeyondResidents(seed, at("yuewu"), 2025),
    reachBeyondResidents(seed, at("luyan"), 2023),
    reachBeyondResidents(seed, at("yanling"), 2020),
    jumpUp(seed, at("qinglu"), 2024, "publicity_posts"),
    jumpDown(seed, at("wuyu"), 2025, "publicity_materials"),
    ...broadcast(seed, officeOf(offices, broadcastPlace.office), broadcastPlace.year, largestReach),
  ];
}

/** The faults that show only in texts; their reports are at hand. */
export function plantTextFaults(seed: number, offices: readonly DrawnOffice[]): readonly TextFault[] {
  const at = (slug: string) => officeOf(offices, idOf(slug));
  return [
    staleHeading(at("tangbu"), 2025),
    staleHeading(at("tinglan"), 2023),
    wrongParts(seed, at("xingyu"), 2025),
    wrongParts(seed, at("shuangyan"), 2024),
  ];
}

/** @throws RangeError for an id that no office has */
function officeOf(offices: readonly DrawnOffice[], id: string): DrawnOffice {
  const office = offices.find((other) => other.id === id);
  if (office === undefined) throw new RangeError(`no office: ${id}`);
  return office;
}
