import { countModel } from "../count-models.ts";
import { countWords } from "../count-words.ts";
import { drawCount } from "../draw-count.ts";
import type { DrawnOffice } from "../draw-office.ts";
import { drawReach } from "../draw-reach.ts";
import { drawsFor } from "../draws.ts";
import type { FaultWithCells } from "../planted-fault.ts";
import { reachWords } from "../reach-words.ts";
import { exactCell, silentCell } from "./fault-cells.ts";

/** A figure of more than ten times the year before's; the year after is silent. */
export function jumpUp(seed: number, office: DrawnOffice, year: number, indicator: string): FaultWithCells {
  return jump(seed, office, year, indicator, (before, times) => before * times);
}

/** A figure of less than a tenth of the year before's; the year after is silent. */
export function jumpDown(seed: number, office: DrawnOffice, year: number, indicator: string): FaultWithCells {
  return jump(seed, office, year, indicator, (before, times) => Math.floor(before / times));
}

function jump(
  seed: number,
  office: DrawnOffice,
  year: number,
  indicator: string,
  change: (before: number, times: number) => number,
): FaultWithCells {
  const model = countModel(indicator);
  const words = countWords(seed, model, office);
  const earlier = year - 1;
  const before = Math.max(50, drawCount(seed, model, office, earlier));
  const times = drawsFor(seed, office.id, year, "jump").whole(11, 14);
  return {
    code: "jump",
    office: office.id,
    year,
    cells: [
      exactCell(office, earlier, words, before),
      exactCell(office, year, words, change(before, times)),
      silentCell(office, year + 1, indicator),
    ],
  };
}

/**
 * A broadcast that reached more than ten thousand times as many as any other office did that year; the years
 * beside it are as they were, so that the figure jumps up and down again. `others`: the largest other reach.
 */
export function broadcast(
  seed: number,
  office: DrawnOffice,
  year: number,
  others: number,
): readonly FaultWithCells[] {
  const after = year + 1;
  const usual = (of: number) => exactCell(office, of, reachWords, drawReach(seed, office, of));
  const times = drawsFor(seed, office.id, year, "broadcast").whole(11_000, 16_000);
  const words = { ...reachWords, term: "网络直播普法累计覆盖" };
  const cells = [usual(year - 1), exactCell(office, year, words, Math.max(others, 1000) * times)];
  return [
    { code: "jump", office: office.id, year, cells },
    { code: "jump", office: office.id, year: after, cells: [usual(after)] },
  ];
}
