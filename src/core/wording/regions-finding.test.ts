import { expect, test } from "vitest";
import { type ComparedRegion, regionsFinding, regionsSentence } from "./regions-finding.ts";

type Side = ComparedRegion["resolution"][number]["differs"];

const regions = (...sides: readonly Side[][]): readonly ComparedRegion[] =>
  sides.map((own, index) => ({ reports: index, resolution: own.map((differs) => ({ differs })) }));

test.each<[readonly ComparedRegion[], string]>([
  [regions([], [], []), "3个地区，2个有2024年报告"],
  [regions([], []).slice(1), "1个地区，均有2024年报告"],
  [regions([null], ["no"]), "2个地区，可比的化解率不足两个，不作比较"],
  [regions(["no"], ["no", null], []), "3个地区，同口径的化解率彼此无法区分"],
  [regions(["below"], ["above"], ["below", "no"]), "3个地区，2个低于、1个高于同口径的合计化解率"],
  [regions(["above"], ["no"]), "2个地区，1个高于同口径的合计化解率"],
])("%j", (compared, finding) => {
  expect(regionsFinding(2024, compared)).toBe(finding);
});

test("what it does not show is said where something is compared", () => {
  expect(regionsSentence(regions(["no"], ["below"]))).toContain("不含各单位之间的差别");
  expect(regionsSentence(regions(["no"], [null]))).not.toContain("不含");
});

test("of many, some differ by chance", () => {
  const many = regions(...Array.from({ length: 31 }, (): Side[] => ["no", "no"]));
  expect(regionsSentence(many)).toContain("（共比较62个，纯属偶然也会有约3个不含合计率）");
});
