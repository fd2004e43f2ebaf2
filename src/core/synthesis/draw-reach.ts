import { eventsModel } from "./count-models.ts";
import { drawCount } from "./draw-count.ts";
import type { DrawnOffice } from "./draw-office.ts";
import { drawsFor } from "./draws.ts";

/** No honest office reaches more than this share of its residents. */
const mostReached = 0.85;

/** People reached in a year, in tens: log-normal for each event, so that events and reach go together. */
export function drawReach(seed: number, office: DrawnOffice, year: number): number {
  const perEvent =
    drawsFor(seed, office.id, "reach").logNormal(140, 0.45) *
    drawsFor(seed, office.id, year, "reach").logNormal(1, 0.2);
  const events = Math.max(1, drawCount(seed, eventsModel, office, year));
  const reached = Math.min(events * perEvent, office.population * mostReached);
  return Math.max(1, Math.floor(reached / 10)) * 10;
}
