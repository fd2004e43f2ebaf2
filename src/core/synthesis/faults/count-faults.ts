import { countModel } from "../count-models.ts";
import { countWords } from "../count-words.ts";
import { drawCount } from "../draw-count.ts";
import type { DrawnOffice } from "../draw-office.ts";
import { drawsFor } from "../draws.ts";
import type { FaultWithCells } from "../planted-fault.ts";
import { reachWords } from "../reach-words.ts";
import { disputedCell, exactCell } from "./fault-cells.ts";

/** One report that tells two or three values for one indicator. */
export function severalValues(
  seed: number,
  office: DrawnOffice,
  year: number,
  indicator: string,
): FaultWithCells {
  const model = countModel(indicator);
  const words = countWords(seed, model, office);
  const draws = drawsFor(seed, office.id, year, "several values");
  const value = drawCount(seed, model, office, year);
  const candidates = [
    { term: words.term, value },
    { term: `累计${words.term}`, value: value * 2 + draws.whole(1, 9) },
    { term: `先后${words.term}`, value: Math.floor(value / 3) },
  ];
  const cells = [disputedCell(office, year, words, candidates.slice(0, draws.whole(2, 3)))];
  return { code: "conflicting_values", office: office.id, year, cells };
}

const carried = ["publicity_events", "study_law_sessions", "governance_reviews", "legal_aid"];

/** Four figures that stay to the last digit what they were the year before. */
export function carriedFigures(seed: number, office: DrawnOffice, year: number): FaultWithCells {
  const before = year - 1;
  const cells = carried.flatMap((indicator) => {
    const model = countModel(indicator);
    const words = countWords(seed, model, office);
    const value = Math.max(1, drawCount(seed, model, office, before));
    return [exactCell(office, before, words, value), exactCell(office, year, words, value)];
  });
  return { code: "carried_forward", office: office.id, year, cells };
}

/** Up to half again as many people reached as live there. */
export function reachBeyondResidents(seed: number, office: DrawnOffice, year: number): FaultWithCells {
  const percent = drawsFor(seed, office.id, year, "reach beyond").whole(110, 150);
  const value = Math.ceil((office.population * percent) / 10_000) * 100;
  const cells = [exactCell(office, year, reachWords, value)];
  return { code: "reach_above_population", office: office.id, year, cells };
}
