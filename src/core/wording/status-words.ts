import type { Status } from "../model/index.ts";

/** How far a value has been looked at by a person. */
export const statusWords: Readonly<Record<Status, { readonly label: string; readonly explanation: string }>> =
  {
    auto: { label: "自动识别", explanation: "由程序从报告中识别，尚未由人核实。" },
    review: { label: "待核", explanation: "由程序提出，等待人工核实，暂不公布。" },
    confirmed: { label: "已核实", explanation: "经人工对照报告核实。" },
    corrected: { label: "已更正", explanation: "经人工对照报告更正。" },
    rejected: { label: "已否决", explanation: "经人工判定不是这一指标的数值，不公布。" },
  };
