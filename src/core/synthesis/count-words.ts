import type { Words } from "./cell-rows.ts";
import type { CountModel } from "./count-models.ts";
import type { DrawnOffice } from "./draw-office.ts";
import { drawsFor } from "./draws.ts";

/** The words in which an office tells a count, the same every year. */
export function countWords(seed: number, model: CountModel, office: DrawnOffice): Words {
  const { indicator, section, units, terms } = model;
  const draws = drawsFor(seed, office.id, indicator, "words");
  return { indicator, section, unit: draws.pick(units), term: draws.pick(terms) };
}
