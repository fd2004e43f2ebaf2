import type { Estimate } from "../model/index.ts";

/** Whether an office's 95 % interval lies wholly below or above the pooled rate; "no" where it includes it. */
export function differsFromPooled(
  { low, high }: Estimate,
  pooled: Pick<Estimate, "rate">,
): "below" | "no" | "above" {
  if (high < pooled.rate) return "below";
  return low > pooled.rate ? "above" : "no";
}
