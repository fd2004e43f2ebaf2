import { describe, expect, it } from "vitest";
import { disputesFile } from "./__cases__/disputes-cases.ts";
import { disputesSections } from "./disputes-sections.ts";

/** Headings and rates in a form that reads like the chart. */
function outline(...cases: Parameters<typeof disputesFile>) {
  return disputesSections(disputesFile(...cases)).map(({ heading, pooled, groups }) => ({
    heading,
    pooled,
    groups: groups.map((group) => [group.heading, group.rows.length]),
  }));
}

const mediated = { handled: 1226, resolved: 1226, scope: "mediated" } as const;
const screened = { handled: 52, resolved: 51, scope: "screened" } as const;
const unclear = { handled: 20, resolved: 19, scope: "unclear" } as const;

describe("disputesSections", () => {
  it("is one section without a line where a single rate is computed", () => {
    expect(outline([screened, { stated: 97, scope: "mediated" }])).toEqual([
      { heading: null, pooled: null, groups: [[null, 2]] },
    ]);
  });

  it("is one section with the pooled rate where all computed rates are of one scope", () => {
    expect(outline([screened, { ...screened, resolved: 53, handled: 53 }, { stated: 97 }])).toEqual([
      {
        heading: null,
        pooled: 104 / 105,
        groups: [
          ["与合计水平无法区分（2）", 2],
          ["件数不全或不是确数，无法比较（1）", 1],
        ],
      },
    ]);
  });

  it("has a section and a rate for each scope, and none for the only office of its scope", () => {
    const cases = [
      { handled: 1000, resolved: 800, scope: "screened" },
      { handled: 1000, resolved: 990, scope: "screened" },
      mediated,
      mediated,
      unclear,
      { stated: 97 },
    ] as const;
    expect(outline(cases)).toEqual([
      {
        heading: "按排查计（2家，合计89.5%）",
        pooled: 0.895,
        groups: [
          ["低于合计水平（1）", 1],
          ["高于合计水平（1）", 1],
        ],
      },
      { heading: "按调解计（2家，合计100%），彼此无法区分", pooled: 1, groups: [[null, 2]] },
      { heading: "仅1家口径不明，不作比较", pooled: null, groups: [[null, 1]] },
      { heading: "件数不全或不是确数，无法比较（1）", pooled: null, groups: [[null, 1]] },
    ]);
  });

  it("names how many offices of a scope there are where no pool is given", () => {
    const file = { ...disputesFile([screened, screened, mediated]), pooled: null, pools: [] };
    expect(disputesSections(file).map(({ heading, pooled }) => [heading, pooled])).toEqual([
      ["按排查计（2家）", null],
      ["仅1家按调解计，不作比较", null],
    ]);
  });

  it("draws no rate where each scope has one office", () => {
    expect(outline([screened, mediated]).map(({ heading, pooled }) => [heading, pooled])).toEqual([
      ["仅1家按排查计，不作比较", null],
      ["仅1家按调解计，不作比较", null],
    ]);
  });
});
