import type { Report } from "../model/index.ts";
import type { CellRows, Row, Words } from "./cell-rows.ts";
import { type CountModel, countModels } from "./count-models.ts";
import { countWords } from "./count-words.ts";
import { disputeWords } from "./dispute-words.ts";
import { drawCount } from "./draw-count.ts";
import { drawDisputes } from "./draw-disputes.ts";
import type { DrawnOffice } from "./draw-office.ts";
import { drawReach } from "./draw-reach.ts";
import { drawStatus } from "./draw-status.ts";
import { type Draws, drawsFor } from "./draws.ts";
import { heldBackWords } from "./held-back.ts";
import { reachWords } from "./reach-words.ts";
import { stateCount } from "./state-count.ts";
import { stateRate } from "./state-rate.ts";

type Figure = Pick<Row, "value" | "decimals" | "bound">;

/** Of what the opening of a report could tell, so much is there. */
const toldInOpening = 0.75;

/** What a report tells, cell by cell. What it does not tell is left out. */
export function stateReport(seed: number, office: DrawnOffice, report: Report): readonly CellRows[] {
  const { year, coverage } = report;
  const cell = (words: Words, figure: Figure, draws: Draws): CellRows => {
    const row: Row = { office: office.id, year, ...words, ...figure, ...drawStatus(year, draws) };
    return { office: office.id, year, indicator: words.indicator, rows: [row, ...turnedDown(row, draws)] };
  };

  const count = (model: CountModel): readonly CellRows[] => {
    const draws = drawsFor(seed, office.id, year, model.indicator, "told");
    if (!draws.chance(coverage === "full" ? model.stated : toldInOpening)) return [];
    const words = countWords(seed, model, office);
    if (model.opening && draws.chance(0.02)) {
      return [
        cell({ ...words, term: `${words.term}（每月一次）` }, whole({ value: 12, bound: "derived" }), draws),
      ];
    }
    return [cell(words, whole(stateCount(drawCount(seed, model, office, year), model.exact, draws)), draws)];
  };

  const reach = (): readonly CellRows[] => {
    const draws = drawsFor(seed, office.id, year, "reach", "told");
    if (!draws.chance(0.86)) return [];
    return [cell(reachWords, whole(stateCount(drawReach(seed, office, year), 0.35, draws)), draws)];
  };

  const disputes = (): readonly CellRows[] => {
    const draws = drawsFor(seed, office.id, year, "disputes", "told");
    const drawn = drawDisputes(seed, office, year);
    const words = disputeWords(drawn);
    // Most offices keep exact books of disputes year after year, so that their rates can be followed.
    const exact = drawsFor(seed, office.id, "disputes", "exact").chance(0.85) ? 1 : 0.5;
    const counted = (part: "handled" | "resolved") =>
      cell(words[part], whole(stateCount(drawn[part], exact, draws)), draws);
    return [
      ...(draws.chance(0.99) ? [counted("handled")] : []),
      ...(draws.chance(0.98) ? [counted("resolved")] : []),
      ...(draws.chance(0.82)
        ? [cell(words.rate, stateRate(drawn.resolved, drawn.handled, draws), draws)]
        : []),
    ];
  };

  const heldBack = (): readonly CellRows[] => {
    const draws = drawsFor(seed, office.id, year, heldBackWords.indicator);
    const value = draws.whole(880, 996) / 10;
    return draws.chance(0.6) ? [cell(heldBackWords, { value, decimals: 1, bound: "exact" }, draws)] : [];
  };

  if (coverage === "opening") return countModels.filter(({ opening }) => opening).flatMap(count);
  return [...disputes(), ...reach(), ...countModels.flatMap(count), ...heldBack()];
}

function whole(quantity: Pick<Row, "value" | "bound">): Figure {
  return { ...quantity, decimals: 0 };
}

/** Beside a few counts stands a row that a person has turned down. */
function turnedDown(row: Row, draws: Draws): readonly Row[] {
  if (row.unit === "%" || !draws.chance(0.008)) return [];
  const note = "误读，是上一年的数";
  return [{ ...row, value: row.value + 1, bound: "exact", status: "rejected", note }];
}
