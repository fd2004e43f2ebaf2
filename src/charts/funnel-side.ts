import type { FunnelPoint } from "./funnel-input.ts";

/**
 * On which side of the 95 % limits an office lies, counted in whole cases. The limits are interpolated between
 * whole cases: a count that is just expected lies up to one case above the upper curve and is not outside.
 */
export function funnelSide({ cases, resolved, limits }: FunnelPoint): "below" | "above" | null {
  if (limits === null) return null;
  if (resolved < limits.lower95 * cases) return "below";
  return resolved > Math.ceil(limits.upper95 * cases) ? "above" : null;
}
