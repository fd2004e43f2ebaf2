import { funnelLimits, pooledResolution, wilson } from "../../core/derive/index.ts";
import type { DisputeScope } from "../../core/model/index.ts";
import { funnelSamples } from "../funnel-axes.ts";
import type { FunnelInput } from "../funnel-input.ts";
import { officeNames, random } from "./random.ts";

interface Counts {
  readonly name?: string;
  readonly cases: number;
  readonly resolved: number;
}

/** A funnel as the build would publish it for these offices. */
export function funnelInput(counts: readonly Counts[], scope: DisputeScope = "mediated"): FunnelInput {
  const pooled = pooledResolution(
    counts.map(({ cases, resolved }) => ({ ...wilson(resolved, cases), handled: cases, resolved })),
  );
  const names = officeNames(counts.length);
  return {
    scope,
    pooled,
    limits:
      pooled === null
        ? []
        : funnelSamples(counts.map(({ cases }) => cases)).map((cases) => ({
            cases,
            ...funnelLimits(pooled.rate, cases),
          })),
    points: counts.map(({ name, cases, resolved }, index) => ({
      office: `office-${index}`,
      name: name ?? names[index]?.name ?? "",
      ...{ cases, resolved, limits: pooled === null ? null : funnelLimits(pooled.rate, cases) },
    })),
  };
}

function dense(count: number, seed: number, spread: number): readonly Counts[] {
  const next = random(seed);
  return Array.from({ length: count }, (): Counts => {
    const cases = Math.round(20 * 60 ** next());
    return { cases, resolved: Math.round(cases * (1 - spread * next() ** 2)) };
  });
}

const longName = "双江拉祜族佤族布朗族傣族自治县勐勐镇人民";

/** What the funnel must stand: name → input. */
export const funnelCases: Readonly<Record<string, FunnelInput>> = {
  ordinary: funnelInput(dense(24, 7, 0.06), "screened"),
  "near-100": funnelInput(
    dense(24, 5, 0).map(({ cases }, index) => ({
      cases,
      resolved: cases - (index % 3 === 0 ? Math.ceil((cases * index) / 6000) : 0),
    })),
  ),
  crowded: funnelInput(dense(60, 11, 0.2)),
  many: funnelInput(dense(122, 3, 0.1), "unclear"),
  "one-office": funnelInput([{ cases: 52, resolved: 51 }]),
  none: funnelInput([]),
  "all-zero": funnelInput([
    { cases: 12, resolved: 0 },
    { cases: 5, resolved: 0 },
  ]),
  "all-100": funnelInput([1226, 430, 88, 12, 3].map((cases) => ({ cases, resolved: cases }))),
  "extreme-skew": funnelInput([
    { cases: 10_000_000, resolved: 9_999_999 },
    { cases: 1, resolved: 0 },
    { cases: 1, resolved: 1 },
    { cases: 9, resolved: 8 },
  ]),
  "long-names": funnelInput([
    { name: longName, cases: 1226, resolved: 1100 },
    { name: `${longName}政`, cases: 1200, resolved: 1080 },
    { name: "<script>alert(1)</script>&\"'", cases: 880, resolved: 700 },
    { name: `${longName}府`, cases: 12_000, resolved: 11_999 },
    { name: "镇", cases: 900, resolved: 860 },
  ]),
};
