import { expect, test } from "vitest";
import { differsFromPooled } from "../derive/differs-from-pooled.ts";
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
  const rates = counts.map(([handled, resolved]) => ({ ...wilson(resolved, handled), handled, resolved }));
  const pooled = pooledResolution(rates);
  const rows = counts.map(([handled, resolved, scope], index): DisputesOffice => {
    const computed = rates[index] ?? null;
    const differs = pooled === null || computed === null ? null : differsFromPooled(computed, pooled);
    return { scope, handled: exact(handled), resolved: exact(resolved), computed, stated: null, differs };
  });
  return { year: 2024, pooled, rows: [...rows, ...others] };
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
    "2家可计算化解率，合计99.9%，1家低于合计率",
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
  [figures([], [handledOnly]), "1家公布排查受理数，2024年尚无单位公布可用的化解数"],
  [figures([], [loose]), "1家公布排查受理数，化解率无法计算"],
  [figures([], [{ ...silent, resolved: exact(5) }]), "化解率无法计算"],
  [figures([]), "2024年尚无单位公布可用的化解数"],
])("%o", (given, finding) => {
  expect(disputesFinding(given)).toBe(finding);
});

const reading = { year: 2024, reports: 41, opening: 39, stating: 3, underReview: 1 };
const change = { name: "矛盾纠纷排查受理数", unit: "件", year: 2024, previousYear: 2023, change: null };

test("how far the figures carry", () => {
  const mixed = figures(
    [
      [52, 51, "screened"],
      [1226, 1226, "mediated"],
    ],
    [loose, rate],
  );
  expect(disputesSentence(reading, mixed, change)).toBe(
    "41家有2024年报告，其中3家有本主题的可用数据。合计1,278件中化解1,277件，95%区间99.6%～99.99%。" +
      "1家的区间不包含合计率，差异难以只用偶然解释。件数口径不一（排查1家、调解2家），不宜直接比较。" +
      "1家写明化解率而没有可供计算的件数，不给区间。1家的件数不是确数，不计算化解率。" +
      "没有单位在2023、2024两年都公布矛盾纠纷排查受理数，不作年度比较。" +
      "39家仅读了报告开头，未见不等于没有。1家有数值待核，未计入。",
  );
  const alike = figures([
    [52, 51, "screened"],
    [60, 60, "screened"],
  ]);
  expect(disputesSentence({ ...reading, opening: 0, underReview: 0 }, alike, null)).toBe(
    "41家有2024年报告，其中3家有本主题的可用数据。合计112件中化解111件，95%区间95.1%～99.8%。" +
      "各家的区间都包含合计率，差异可能出于偶然，不宜排名。",
  );
  const apart = figures([
    [500, 400, "screened"],
    [500, 450, "screened"],
    [500, 455, "screened"],
  ]);
  expect(disputesSentence({ ...reading, opening: 0, underReview: 0 }, apart, null)).toBe(
    "41家有2024年报告，其中3家有本主题的可用数据。合计1,500件中化解1,305件，95%区间85.2%～88.6%。" +
      "3家的区间不包含合计率，差异难以只用偶然解释。",
  );
});
