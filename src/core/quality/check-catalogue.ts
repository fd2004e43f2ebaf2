import type { FlagCode } from "../model/index.ts";

export interface CheckDescription {
  readonly code: FlagCode;
  /** A few words for a heading. */
  readonly name: string;
  /** What is looked for, and what a reader should make of it. */
  readonly explanation: string;
}

/** Every check, weightiest first: by how much a finding changes what a reader concludes from the figures. */
export const checkCatalogue: readonly CheckDescription[] = [
  {
    code: "resolved_exceeds_handled",
    name: "化解数多于受理数",
    explanation: "化解的矛盾纠纷不会多于排查受理的。两个数可能口径不同，或其中一个有误；化解率因此不作计算。",
  },
  {
    code: "rate_mismatch",
    name: "写明的化解率与计算不符",
    explanation:
      "写明的化解率与按件数计算的结果相差超过其末位数字的一个单位，且与报告写明的任何一个环节的件数（排查、受理、调处）都不相符。只比较写明为确数的率和件数。",
  },
  {
    code: "impossible_rate",
    name: "化解率无法由整数件得出",
    explanation:
      "在写明的件数中，无论化解多少件，四舍五入或截尾后都得不出写明的化解率（GRIM 检验，Brown 与 Heathers，2017）。化解数也写明为确数的，直接比较，不作此项检查。",
  },
  {
    code: "jump",
    name: "与上年相差十倍以上",
    explanation:
      "同一单位的同一指标超过上年的十倍，或不足上年的十分之一。可能口径有变，或单位有误；“≥”“超”等写法只在确定超过时才计入。",
  },
  {
    code: "conflicting_values",
    name: "同一报告有不同的数",
    explanation: "同一份报告对同一指标写有不同的数，须由人工确定用哪一个；确定之前不公布，也不进入汇总。",
  },
  {
    code: "carried_forward",
    name: "多个数与上年相同",
    explanation:
      "同一单位有三个或三个以上的数与上年完全相同（零除外），可能沿用了上年的数。每季度一次之类的固定安排也会如此。",
  },
  {
    code: "reach_above_population",
    name: "普法覆盖人次多于人口",
    explanation: "普法覆盖人次多于该单位的常住人口。人次可以重复计入，这不一定有误，但不能当作覆盖的人数。",
  },
];
