import type { FunnelLimits } from "../core/derive/index.ts";
import type { DisputeScope } from "../core/model/index.ts";

/** An office that states both counts exactly. */
export interface FunnelPoint {
  readonly office: string;
  readonly name: string;
  /** Cases handled; a whole number above 0. */
  readonly cases: number;
  /** Of them resolved; a whole number. */
  readonly resolved: number;
  /** Control limits at its number of cases; null where there is no pooled rate. */
  readonly limits: FunnelLimits | null;
}

/** Control limits at one number of cases, for the curves; see funnelSamples for which numbers. */
export interface FunnelSample extends FunnelLimits {
  readonly cases: number;
}

/** The resolution rates of offices that count the same stage of a dispute. */
export interface FunnelInput {
  readonly scope: DisputeScope;
  /** All resolved ÷ all handled; null for fewer than two offices. */
  readonly pooled: {
    readonly rate: number;
    readonly offices: number;
    readonly handled: number;
    readonly resolved: number;
  } | null;
  /** By cases, rising; empty without a pooled rate. */
  readonly limits: readonly FunnelSample[];
  readonly points: readonly FunnelPoint[];
}
