import type { Coverage } from "../model/index.ts";

/** How much of a report was read. */
export const coverageWords: Readonly<
  Record<Coverage, { readonly label: string; readonly explanation: string }>
> = {
  full: { label: "已读全文", explanation: "已读报告全文，未见的数值即报告未写明。" },
  opening: { label: "仅读开头", explanation: "只读了报告开头，未见的数值可能在后文。" },
};
