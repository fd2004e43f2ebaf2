import type { Cell, Estimate } from "../model/index.ts";
import { wilson } from "./wilson.ts";

/** A resolution rate computed from counts, with the counts. */
export interface ComputedResolution extends Estimate {
  readonly handled: number;
  readonly resolved: number;
}

/**
 * Resolved ÷ handled with its interval, or null unless both are stated exactly as whole numbers, some were
 * handled and no more resolved than that. It stands beside a stated rate and never replaces it.
 */
export function computedResolution(handled: Cell, resolved: Cell): ComputedResolution | null {
  const all = exactCount(handled);
  const done = exactCount(resolved);
  if (all === null || done === null || all === 0 || done > all) return null;
  return { ...wilson(done, all), handled: all, resolved: done };
}

function exactCount(cell: Cell): number | null {
  return cell.kind === "stated" && cell.bound === "exact" && Number.isSafeInteger(cell.value)
    ? cell.value
    : null;
}
