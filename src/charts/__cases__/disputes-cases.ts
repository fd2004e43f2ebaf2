import { differsFromPooled, pooledByScope, pooledResolution, wilson } from "../../core/derive/index.ts";
import type { DisputeScope, Quantity } from "../../core/model/index.ts";
import { disputeScopes } from "../../core/model/index.ts";
import type { DisputesChartFile, DisputesRow } from "../../core/publish/schema.ts";
import { officeNames, random } from "./random.ts";

interface Case {
  readonly name?: string;
  readonly scope?: DisputeScope;
  readonly handled?: number | Quantity;
  readonly resolved?: number | Quantity;
  readonly stated?: number | Quantity;
}

function quantity(value: number | Quantity | undefined): Quantity | null {
  if (value === undefined) return null;
  return typeof value === "number" ? { value, bound: "exact" } : value;
}

/** A chart file as the build would publish it for these offices. */
export function disputesFile(cases: readonly Case[], onePlace = false): DisputesChartFile {
  const names = officeNames(cases.length);
  const rows = cases.map((each, index): DisputesRow => {
    const [handled, resolved] = [quantity(each.handled), quantity(each.resolved)];
    const exact = handled?.bound === "exact" && resolved?.bound === "exact";
    const named = names[index] ?? { office: "", name: "", place: "" };
    return {
      ...named,
      name: each.name ?? named.name,
      place: onePlace ? "青山区" : named.place,
      scope: each.scope ?? "mediated",
      handled,
      resolved,
      computed: exact ? wilson(resolved.value, handled.value) : null,
      stated: quantity(each.stated),
      differs: null,
      funnel: null,
    };
  });
  const rates = rows.flatMap(({ scope, computed, handled, resolved }) =>
    computed === null
      ? []
      : [{ ...computed, scope, handled: handled?.value ?? 0, resolved: resolved?.value ?? 0 }],
  );
  const pools = pooledByScope(rates);
  const order = ["below", "no", "above"];
  return {
    theme: "disputes",
    year: 2024,
    pooled: pooledResolution(rates),
    pools: [...pools],
    rows: rows
      .map((row) => {
        const { computed } = row;
        const pool = pools.find(({ scope }) => scope === row.scope);
        const differs = computed === null || pool === undefined ? null : differsFromPooled(computed, pool);
        return { ...row, differs };
      })
      .sort(
        (a, b) =>
          scopeOrder(a) - scopeOrder(b) ||
          ((order.indexOf(a.differs ?? "") + 4) % 4) - ((order.indexOf(b.differs ?? "") + 4) % 4) ||
          (b.handled?.value ?? 0) - (a.handled?.value ?? 0),
      ),
  };
}

function scopeOrder({ computed, scope }: DisputesRow): number {
  return computed === null ? disputeScopes.length : disputeScopes.indexOf(scope);
}

function dense(
  count: number,
  seed: number,
  scopes: readonly DisputeScope[] = ["mediated", "screened", "unclear", "mediated", "mediated"],
): readonly Case[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index): Case => {
    const handled = Math.round(20 * 60 ** next());
    const resolved = Math.round(handled * (1 - 0.12 * next() ** 2));
    const stated = Math.round((resolved / handled) * 1000) / 10;
    if (index % 9 === 4)
      return { stated: { value: Math.round(stated), bound: index % 2 ? "about" : "exact" } };
    return {
      scope: scopes[index % scopes.length] ?? "mediated",
      handled,
      resolved,
      ...(index % 2 ? { stated } : {}),
    };
  });
}

/** What the chart of disputes must stand: name → file. */
export const disputesCases: Readonly<Record<string, DisputesChartFile>> = {
  ordinary: disputesFile(dense(24, 7, ["screened"]), true),
  "two-scopes": disputesFile(dense(24, 7, ["mediated", "screened"]), true),
  "three-scopes": disputesFile(dense(24, 7), true),
  many: disputesFile(dense(60, 11)),
  "one-office": disputesFile([{ handled: 52, resolved: 51, stated: 98 }]),
  none: disputesFile([]),
  "all-missing": disputesFile([{ handled: 391 }, { resolved: 20 }, {}]),
  "all-100": disputesFile(
    [1226, 430, 88, 12, 3].map((count) => ({ handled: count, resolved: count, stated: 100 })),
  ),
  "bounds-only": disputesFile([
    {
      handled: { value: 1000, bound: "at_least" },
      resolved: { value: 1000, bound: "at_least" },
      stated: { value: 90, bound: "about" },
    },
    { stated: { value: 95, bound: "at_least" }, scope: "screened" },
    { stated: { value: 98, bound: "over" }, scope: "unclear" },
    { stated: { value: 99, bound: "nearly" }, handled: { value: 200, bound: "about" } },
    { stated: { value: 100, bound: "exact" }, scope: "screened", handled: 391 },
  ]),
  "extreme-skew": disputesFile([
    { handled: 10_000_000, resolved: 9_999_999 },
    { handled: 1, resolved: 0, scope: "screened" },
    { handled: 1, resolved: 1 },
    { handled: 9, resolved: 8, scope: "unclear", stated: 99.5 },
  ]),
  "long-names": disputesFile([
    {
      name: "科尔沁右翼前旗满族屯满族乡人民政府驻地办事处",
      handled: 1226,
      resolved: 1190,
      scope: "screened",
    },
    { name: "达尔罕茂明安联合旗希拉穆仁镇", handled: 52, resolved: 51 },
    { name: "双江拉祜族佤族布朗族傣族自治县勐勐镇街", handled: 120_000, resolved: 118_123 },
    { name: "<script>alert(1)</script>&\"'", handled: 88, resolved: 80 },
    { name: "镇", stated: 96.35 },
  ]),
  "one-each": disputesFile([
    { handled: 52, resolved: 51, stated: 98, scope: "screened" },
    { handled: 1226, resolved: 1226, stated: 100, scope: "mediated" },
    { handled: 20, resolved: 19, scope: "unclear" },
  ]),
  "one-beside-pool": disputesFile([
    { handled: 1226, resolved: 1226, stated: 100, scope: "mediated" },
    { handled: 52, resolved: 51, stated: 98, scope: "screened" },
    { handled: 186, resolved: 175, scope: "screened", stated: 97.4 },
  ]),
  "real-2024": disputesFile([
    { name: "城郊街道", handled: 52, resolved: 51, scope: "screened" },
    { name: "平东街道", handled: 1226, resolved: 1226, stated: 100, scope: "mediated" },
    {
      name: "福田街道",
      handled: { value: 1000, bound: "at_least" },
      resolved: { value: 1000, bound: "at_least" },
      stated: { value: 90, bound: "about" },
    },
  ]),
  "real-like": disputesFile([
    { handled: 52, resolved: 51, stated: 98, scope: "mediated" },
    { handled: 391, stated: 96, scope: "screened" },
    {
      handled: { value: 1000, bound: "at_least" },
      resolved: { value: 1000, bound: "at_least" },
      stated: { value: 90, bound: "about" },
    },
    { handled: 186, resolved: 156, scope: "screened", stated: 93.4 },
  ]),
};
