import { describe, expect, it } from "vitest";
import { disputesFile } from "./__cases__/disputes-cases.ts";
import { disputesGroups } from "./disputes-groups.ts";
import { countsLabel, intervalLabel, namedCountsLabel, rateLabel } from "./disputes-labels.ts";
import { disagreeingRate, splitDisputesRows } from "./disputes-rows.ts";

function rowOf(each: Parameters<typeof disputesFile>[0][number]) {
  const [row] = disputesFile([each]).rows;
  if (row === undefined) throw new Error("no row");
  return row;
}

describe("splitDisputesRows", () => {
  it("draws what has a rate and lists what has counts only", () => {
    const { drawn, listed } = splitDisputesRows(
      disputesFile([
        { name: "甲", handled: 52, resolved: 51 },
        { name: "乙", stated: 98 },
        { name: "丙", handled: 391 },
        { name: "丁", handled: { value: 50, bound: "at_least" }, resolved: 50 },
      ]),
    );
    expect(drawn.map(({ name }) => name)).toEqual(["甲", "乙"]);
    expect(listed.map(({ name }) => name)).toEqual(["丙", "丁"]);
  });
});

describe("disagreeingRate", () => {
  it.each([
    ["the same to the precision stated", { handled: 52, resolved: 51, stated: 98 }, null],
    ["the same to one decimal", { handled: 52, resolved: 51, stated: 98.1 }, null],
    ["another", { handled: 186, resolved: 156, stated: 93.4 }, 0.934],
    ["another at one decimal", { handled: 52, resolved: 51, stated: 98.2 }, 0.982],
    ["about", { handled: 52, resolved: 51, stated: { value: 90, bound: "about" } }, null],
    ["no computed rate", { handled: 391, stated: 96 }, null],
    ["no stated rate", { handled: 52, resolved: 51 }, null],
  ] as const)("%s", (_, each, rate) => {
    expect(disagreeingRate(rowOf(each))).toBe(rate);
  });
});

describe("labels of a row", () => {
  it.each([
    [{ handled: 52, resolved: 51, stated: 98 }, ["51 / 52", "化解 51 / 调解 52", "98.1%", "89.9–99.7"]],
    [{ handled: 391, stated: 96, scope: "screened" }, ["— / 391", "排查 391", "96%", ""]],
    [
      {
        handled: { value: 1000, bound: "at_least" },
        stated: { value: 90, bound: "about" },
        scope: "unclear",
      },
      ["— / ≥1,000", "共 ≥1,000", "约90%", ""],
    ],
    [{ stated: { value: 95, bound: "over" } }, ["—", "无件数", "超95%", ""]],
    [{ handled: 1226, resolved: 1226 }, ["1,226 / 1,226", "化解 1,226 / 调解 1,226", "100%", "99.7–100"]],
  ] as const)("%j", (each, labels) => {
    const row = rowOf(each);
    expect([countsLabel(row), namedCountsLabel(row), rateLabel(row), intervalLabel(row)]).toEqual(labels);
  });
});

describe("disputesGroups", () => {
  const headingsOf = (...cases: Parameters<typeof disputesFile>) =>
    disputesGroups(disputesFile(...cases).rows).map(({ heading }) => heading);

  it("has no heading with one group", () => {
    const alike = [
      { handled: 52, resolved: 51 },
      { handled: 50, resolved: 49 },
    ];
    expect(headingsOf(alike)).toEqual([null]);
  });

  it("tells apart who differs, who does not, and who cannot be compared", () => {
    const cases = [
      { handled: 1000, resolved: 800 },
      { handled: 1000, resolved: 990 },
      { handled: 20, resolved: 18 },
      { stated: 97 },
    ];
    expect(headingsOf(cases)).toEqual([
      "低于合计水平（1）",
      "与合计水平无法区分（1）",
      "高于合计水平（1）",
      "件数不全或不是确数，无法比较（1）",
    ]);
  });
});
