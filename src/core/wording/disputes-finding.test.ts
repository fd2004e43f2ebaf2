import { expect, test } from "vitest";
import { differsFromPooled } from "../derive/differs-from-pooled.ts";
import { pooledByScope } from "../derive/pooled-by-scope.ts";
import { pooledResolution } from "../derive/pooled-resolution.ts";
import { wilson } from "../derive/wilson.ts";
import type { DisputeScope, Quantity } from "../model/index.ts";
import type { DisputesFigures, DisputesOffice } from "./disputes-finding.ts";
import { disputesFinding } from "./disputes-finding.ts";
import { disputesSentence } from "./disputes-sentence.ts";

const exact = (value: number): Quantity => ({ value, bound: "exact" });
const silent: DisputesOffice = {
  scope: "unclear",
  handled: null,
  resolved: null,
  computed: null,
  stated: null,
  differs: null,
};

/** Offices with counts [handled, resolved, scope], and others. */
function figures(
  counts: readonly (readonly [number, number, DisputeScope])[],
  others: readonly DisputesOffice[] = [],
): DisputesFigures {
  const rates = counts.map(([handled, resolved, scope]) => ({
    ...wilson(resolved, handled),
    ...{ handled, resolved, scope },
  }));
  const pools = pooledByScope(rates);
  const rows = counts.map(([handled, resolved, scope], index): DisputesOffice => {
    const computed = rates[index] ?? null;
    const pool = pools.find((each) => each.scope === scope);
    const differs = pool === undefined || computed === null ? null : differsFromPooled(computed, pool);
    return { scope, handled: exact(handled), resolved: exact(resolved), computed, stated: null, differs };
  });
  return { pooled: pooledResolution(rates), pools, rows: [...rows, ...others] };
}

const rate: DisputesOffice = { ...silent, stated: { value: 96, bound: "exact" } };
const handledOnly: DisputesOffice = { ...silent, scope: "screened", handled: exact(391) };
const loose: DisputesOffice = {
  ...silent,
  scope: "mediated",
  handled: { value: 1000, bound: "at_least" },
  resolved: { value: 1000, bound: "at_least" },
};

test.each([
  [
    figures([
      [52, 51, "screened"],
      [60, 60, "screened"],
    ]),
    "2家可计算化解率，合计99.1%，均与合计率无法区分",
  ],
  [
    figures([
      [52, 51, "screened"],
      [1226, 1226, "mediated"],
    ]),
    "2家可计算化解率，合计99.9%（口径不一），不作比较",
  ],
  [
    figures([
      [52, 51, "screened"],
      [60, 60, "screened"],
      [1226, 1226, "mediated"],
    ]),
    "3家可计算化解率，合计99.9%（口径不一），同口径内彼此无法区分",
  ],
  [
    figures([
      [500, 400, "screened"],
      [500, 500, "screened"],
      [1226, 1226, "mediated"],
      [1000, 1000, "mediated"],
    ]),
    "4家可计算化解率，合计96.9%（口径不一），同口径内1家低于、1家高于合计率",
  ],
  [
    figures([
      [100, 90, "screened"],
      [5000, 4950, "screened"],
      [20, 19, "unclear"],
    ]),
    "3家可计算化解率，合计98.8%（口径不一），同口径内1家低于合计率",
  ],
  [
    figures([
      [500, 400, "screened"],
      [500, 500, "screened"],
      [500, 450, "screened"],
    ]),
    "3家可计算化解率，合计90.0%，1家低于合计率、1家高于合计率",
  ],
  [figures([[52, 51, "screened"]], [rate]), "仅1家可计算化解率（98.1%），不作比较"],
  [figures([], [rate]), "仅1家写明化解率（96%），不作比较"],
  [figures([], [rate, rate]), "2家写明化解率，均无可用的化解数"],
  [figures([], [handledOnly]), "1家公布排查受理数，尚无单位公布可用的化解数"],
  [figures([], [loose]), "1家公布排查受理数，化解率无法计算"],
  [figures([], [{ ...silent, resolved: exact(5) }]), "化解率无法计算"],
  [figures([]), "尚无单位公布可用的化解数"],
])("%o", (given, finding) => {
  expect(disputesFinding(given)).toBe(finding);
});

const reading = { year: 2024, reports: 41, opening: 39, stating: 3, underReview: 1 };
const change = { name: "矛盾纠纷排查受理数", unit: "件", year: 2024, previousYear: 2023, change: null };

const whole = { ...reading, opening: 0, underReview: 0 };
const beginning = "41家有2024年报告，其中3家有本主题的可用数据。";

test.each([
  [
    "no scope has two",
    figures([
      [52, 51, "screened"],
      [1226, 1226, "mediated"],
    ]),
    "合计1,278件中化解1,277件，95%区间99.6%～99.99%。件数口径不一（排查1家、调解1家），不宜直接比较。",
  ],
  [
    "several scopes, one of them with a single office",
    figures([
      [52, 51, "screened"],
      [60, 60, "screened"],
      [1226, 1226, "mediated"],
    ]),
    "合计1,338件中化解1,337件，95%区间99.6%～99.99%。件数口径不一（排查2家、调解1家），只在同口径内比较。" +
      "各家的区间都包含同口径合计率，差异可能出于偶然，不宜排名。1家没有同口径的单位可比。",
  ],
  [
    "several scopes, in one of them offices apart",
    figures([
      [100, 90, "screened"],
      [5000, 4950, "screened"],
      [100, 99, "mediated"],
      [52, 51, "mediated"],
    ]),
    "合计5,252件中化解5,190件，95%区间98.5%～99.1%。件数口径不一（排查2家、调解2家），只在同口径内比较。" +
      "1家的区间不包含同口径合计率，差异难以只用偶然解释；其余3家不宜排名。",
  ],
  [
    "one scope, none apart",
    figures([
      [52, 51, "screened"],
      [60, 60, "screened"],
    ]),
    "合计112件中化解111件，95%区间95.1%～99.8%。各家的区间都包含合计率，差异可能出于偶然，不宜排名。",
  ],
  [
    "one scope, all apart",
    figures([
      [500, 400, "screened"],
      [500, 450, "screened"],
      [500, 455, "screened"],
    ]),
    "合计1,500件中化解1,305件，95%区间85.2%～88.6%。3家的区间不包含合计率，差异难以只用偶然解释。",
  ],
])("%s", (_, given, sentence) => {
  expect(disputesSentence(whole, given, null)).toBe(beginning + sentence);
});

test("how far the figures carry", () => {
  const counts = [
    [52, 51, "screened"],
    [60, 60, "screened"],
  ] as const;
  expect(disputesSentence(reading, figures(counts, [loose, rate]), change)).toBe(
    `${beginning}合计112件中化解111件，95%区间95.1%～99.8%。` +
      "各家的区间都包含合计率，差异可能出于偶然，不宜排名。件数口径不一（排查2家、调解1家），不宜直接比较。" +
      "1家写明化解率而没有可供计算的件数，不给区间。1家的件数不是确数，不计算化解率。" +
      "没有单位在2023、2024两年都公布矛盾纠纷排查受理数，不作年度比较。" +
      "39家仅读了报告开头，未见不等于没有。1家有数值待核，未计入。",
  );
});
