import { expect, test } from "vitest";
import { distribution } from "../derive/distribution.ts";
import type { Quantity } from "../model/index.ts";
import type { LeadingFigures } from "./panel-finding.ts";
import { panelFinding } from "./panel-finding.ts";

const exact = (...values: number[]): Quantity[] => values.map((value) => ({ value, bound: "exact" }));

function leading(quantities: Quantity[], more: Partial<LeadingFigures> = {}): LeadingFigures {
  const spread = distribution(quantities);
  if (spread === null) throw new Error("no quantities");
  return { name: "专题学法", unit: "次", distribution: spread, wide: false, ...more };
}

test.each([
  [leading(exact(2, 4, 6, 7, 9)), "5家公布专题学法，中位数6次"],
  [leading([...exact(2, 4, 7, 9), { value: 6, bound: "about" }]), "5家公布专题学法，中位数约6次"],
  [leading(exact(2, 4, 6, 7, 900), { wide: true }), "专题学法从2次到900次，5家公布"],
  [
    leading(
      [
        { value: 300, bound: "over" },
        { value: 32000, bound: "at_least" },
      ],
      {
        name: "普法覆盖人次",
        unit: "人次",
        wide: true,
      },
    ),
    "普法覆盖人次从超300人次到≥3.2万人次，2家公布",
  ],
  [leading(exact(2, 4, 6, 7)), "专题学法从2次到7次，4家公布"],
  [leading(exact(4, 4, 4)), "3家公布专题学法，均为4次"],
  [leading(exact(0, 0)), "2家公布专题学法，均为0次"],
  [leading([{ value: 50, bound: "at_least" }]), "仅1家公布专题学法（≥50次），不作比较"],
  [null, "尚无单位公布学法培训数据"],
])("%o", (figures, finding) => {
  expect(panelFinding("学法培训", figures)).toBe(finding);
});
