import { distribution } from "../../core/derive/index.ts";
import { type Bound, bounds, type Quantity } from "../../core/model/index.ts";
import type { DistributionInput, DistributionPanel } from "../distribution-input.ts";
import { officeNames, random } from "./random.ts";

/** A strip of these values; null is an office without one. */
export function distributionPanel(
  [name, unit, scale]: readonly [string, string, DistributionPanel["scale"]],
  quantities: readonly (Quantity | number | null)[],
  names: readonly string[] = [],
): DistributionPanel {
  const offices = officeNames(quantities.length);
  const values = quantities.flatMap((each, index) => {
    const quantity = typeof each === "number" ? ({ value: each, bound: "exact" } as const) : each;
    const name = names[index] ?? offices[index]?.name ?? "";
    return quantity === null ? [] : [{ office: `office-${index}`, name, quantity }];
  });
  const found = distribution(values.map(({ quantity }) => quantity));
  const quartiles = values.length < 4 ? null : found;
  return { indicator: `of-${name}`, name, unit, scale, offices: quantities.length, values, quartiles };
}

const events = ["普法宣传活动", "场次", "linear"] as const;
const reach = ["普法覆盖人次", "人次", "log"] as const;
const rate = ["矛盾纠纷化解率", "%", "linear"] as const;
const kinds = [events, reach, rate, ["听取汇报与专题研究", "次", "linear"]] as const;

function dense(count: number, seed: number): DistributionInput {
  const next = random(seed);
  const bound = (): Bound =>
    next() < 0.1 ? (bounds[Math.floor(next() * bounds.length)] ?? "exact") : "exact";
  return {
    panels: kinds.map((kind) =>
      distributionPanel(
        kind,
        Array.from({ length: count }, (): Quantity | null => {
          if (next() < 0.2) return null;
          const share = next();
          if (kind === rate) return { value: Math.round(1000 - 60 * share ** 3) / 10, bound: "exact" };
          if (kind === reach) return { value: Math.round(10 ** (1 + 4 * share * next())), bound: bound() };
          return { value: Math.round(200 * share ** 3), bound: bound() };
        }),
      ),
    ),
  };
}

/** What the distribution must stand: name → input. */
export const distributionCases: Readonly<Record<string, DistributionInput>> = {
  ordinary: dense(122, 3),
  "five-thousand": dense(5000, 5),
  "few-offices": dense(12, 7),
  "one-office": { panels: [distributionPanel(events, [12])] },
  none: { panels: [] },
  "all-missing": { panels: [distributionPanel(events, [null, null]), distributionPanel(rate, [])] },
  "all-100": { panels: [distributionPanel(rate, Array(122).fill(100))] },
  "all-zero": { panels: [distributionPanel(events, Array(70).fill(0)), distributionPanel(reach, [0, 0])] },
  "bounds-only": {
    panels: [
      distributionPanel(
        events,
        Array.from({ length: 70 }, (_, index) => ({
          value: 10 * index,
          bound: bounds[1 + (index % 5)] ?? "about",
        })),
      ),
    ],
  },
  "extreme-skew": {
    panels: [events, reach].map((kind) =>
      distributionPanel(kind, [123_456_789, ...Array.from({ length: 80 }, (_, index) => index % 7)]),
    ),
  },
  "long-names": {
    panels: [
      distributionPanel(
        ["双江拉祜族佤族布朗族傣族自治县的指标名称", "人次", "linear"],
        [1, 5, 9, 12, 400],
        [
          "双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府",
          "",
          "",
          "",
          "<script>alert(1)</script>&\"'很长很长的名字",
        ],
      ),
    ],
  },
};
