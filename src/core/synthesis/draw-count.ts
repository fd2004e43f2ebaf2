import type { CountModel } from "./count-models.ts";
import type { DrawnOffice } from "./draw-office.ts";
import { drawsFor } from "./draws.ts";
import { ofYear } from "./years.ts";

/** The true count of an office in a year, whether or not its report tells it: log-normal means, Poisson counts. */
export function drawCount(seed: number, model: CountModel, office: DrawnOffice, year: number): number {
  const { indicator, median, elasticity, spread, trend } = model;
  const ofOffice = drawsFor(seed, office.id, indicator).logNormal(1, spread.offices);
  const draws = drawsFor(seed, office.id, year, indicator);
  const size = (office.population / 30_000) ** elasticity;
  return draws.poisson(median * size * ofOffice * ofYear(trend, year) * draws.logNormal(1, spread.years));
}
