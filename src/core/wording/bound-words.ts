import type { Bound } from "../model/index.ts";

/** How a value was stated, in a word, and what that means. */
export const boundWords: Readonly<Record<Bound, { readonly label: string; readonly explanation: string }>> = {
  exact: { label: "确数", explanation: "报告写明确切数值。" },
  at_least: { label: "不少于", explanation: "报告写作“50余”“30多”“至少”等，实际数不小于所示数值。" },
  over: { label: "超过", explanation: "报告写作“超”“逾”“突破”等，实际数大于所示数值。" },
  about: { label: "约", explanation: "报告写作“约”“左右”，实际数在所示数值上下。" },
  nearly: { label: "近", explanation: "报告写作“近”，实际数略小于所示数值。" },
  derived: { label: "推算", explanation: "由“每月两次”“每季度一次”等表述推算。" },
};
