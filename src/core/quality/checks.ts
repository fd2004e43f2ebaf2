import type { FlagCode } from "../model/index.ts";
import { carriedForward } from "./carried-forward.ts";
import type { Check } from "./check.ts";
import { conflictingValues } from "./conflicting-values.ts";
import { impossibleRate } from "./impossible-rate.ts";
import { jump } from "./jump.ts";
import { rateMismatch } from "./rate-mismatch.ts";
import { reachAbovePopulation } from "./reach-above-population.ts";
import { resolvedExceedsHandled } from "./resolved-exceeds-handled.ts";

/** The check behind each code. */
export const checks: Readonly<Record<FlagCode, Check>> = {
  resolved_exceeds_handled: resolvedExceedsHandled,
  rate_mismatch: rateMismatch,
  impossible_rate: impossibleRate,
  jump,
  conflicting_values: conflictingValues,
  carried_forward: carriedForward,
  reach_above_population: reachAbovePopulation,
};
