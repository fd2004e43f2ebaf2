import type { MissingReason } from "../model/index.ts";

/** What stands where a value is missing, and the longer explanation beside it. */
export const missingWords: Readonly<
  Record<MissingReason, { readonly label: string; readonly explanation: string }>
> = {
  no_report: { label: "无报告", explanation: "本库没有该单位这一年的报告。" },
  not_collected: {
    label: "未采集",
    explanation: "只读了报告开头，其中没有这一数值；后文可能写明，不等于没有开展。",
  },
  not_reported: { label: "未写明", explanation: "已读报告全文，其中没有这一数值；不等于没有开展。" },
  under_review: { label: "待核", explanation: "报告中找到可能的数值，须由人核实，暂不计入任何统计。" },
  not_published: { label: "不公布", explanation: "该指标的数值不对外公布。" },
};
