import { disputeWords } from "../dispute-words.ts";
import { drawDisputes } from "../draw-disputes.ts";
import type { DrawnOffice } from "../draw-office.ts";
import { drawsFor } from "../draws.ts";
import type { FaultWithCells } from "../planted-fault.ts";
import { exactCell, silentCell } from "./fault-cells.ts";

/** A few more resolved than handled, and no rate that would speak of it. */
export function moreResolvedThanHandled(seed: number, office: DrawnOffice, year: number): FaultWithCells {
  const drawn = drawDisputes(seed, office, year);
  const words = disputeWords(drawn);
  const more = drawsFor(seed, office.id, year, "more resolved").whole(2, 15);
  return {
    code: "resolved_exceeds_handled",
    office: office.id,
    year,
    cells: [
      exactCell(office, year, words.handled, drawn.handled),
      exactCell(office, year, words.resolved, drawn.handled + more),
      silentCell(office, year, words.rate.indicator),
    ],
  };
}

/** A rate some points beside what the two counts give. */
export function mismatchedRate(seed: number, office: DrawnOffice, year: number): FaultWithCells {
  const drawn = drawDisputes(seed, office, year);
  const words = disputeWords(drawn);
  const percent = (drawn.resolved / drawn.handled) * 100;
  const rate = percent > 96 ? percent - 3.4 : percent + 2.6;
  return {
    code: "rate_mismatch",
    office: office.id,
    year,
    cells: [
      exactCell(office, year, words.handled, drawn.handled),
      exactCell(office, year, words.resolved, drawn.resolved),
      exactCell(office, year, words.rate, Number(rate.toFixed(1)), 1),
    ],
  };
}

/**
 * A rate halfway between the two that neighbouring numbers of cases give. With fewer than 80 cases those lie more
 * than a point apart, so that neither rounds to it.
 */
export function unreachableRate(seed: number, office: DrawnOffice, year: number): FaultWithCells {
  const words = disputeWords(drawDisputes(seed, office, year));
  const draws = drawsFor(seed, office.id, year, "unreachable rate");
  const handled = draws.whole(41, 79);
  const rate = ((handled - draws.whole(1, 3) + 0.5) / handled) * 100;
  return {
    code: "impossible_rate",
    office: office.id,
    year,
    cells: [
      exactCell(office, year, words.handled, handled),
      silentCell(office, year, words.resolved.indicator),
      exactCell(office, year, words.rate, Number(rate.toFixed(1)), 1),
    ],
  };
}
