import { funnelLimits } from "../core/derive/funnel-limits.ts";
import type { DisputesChartFile } from "../core/publish/schema.ts";
import { funnelSamples } from "./funnel-axes.ts";
import type { FunnelInput, FunnelPoint } from "./funnel-input.ts";

/** Fewer offices than this make no funnel. */
const fewestOffices = 5;

/** One funnel for each scope with a pooled rate and enough offices, in the order of the scopes. */
export function funnelInputs({ pools, rows }: DisputesChartFile): readonly FunnelInput[] {
  return pools
    .filter(({ offices }) => offices >= fewestOffices)
    .map(({ scope, rate, offices, handled, resolved }) => {
      const points = rows.flatMap((row): FunnelPoint[] =>
        row.scope === scope && row.computed && row.handled && row.resolved
          ? [
              {
                ...{ office: row.office, name: row.name, limits: row.funnel },
                ...{ cases: row.handled.value, resolved: row.resolved.value },
              },
            ]
          : [],
      );
      const samples = funnelSamples(points.map(({ cases }) => cases));
      return {
        scope,
        pooled: { rate, offices, handled, resolved },
        limits: samples.map((cases) => ({ cases, ...funnelLimits(rate, cases) })),
        points,
      };
    });
}
