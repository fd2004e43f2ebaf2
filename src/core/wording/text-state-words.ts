import type { TextState } from "../model/index.ts";

/** What is published of a report's text, and why there is nothing. */
export const textStateWords: Readonly<
  Record<TextState, { readonly label: string; readonly explanation: string }>
> = {
  full: { label: "有原文", explanation: "原文可查，数字在原文中有标记。" },
  quotes: { label: "有原句", explanation: "只公布写明数字的句子，不公布全文。" },
  no_file: { label: "无文件", explanation: "没有登记报告文件，只有章节和网址。" },
  withheld: { label: "不公布", explanation: "本年鉴不公布原文，只有章节和网址。" },
  absent: { label: "原文不在手边", explanation: "登记的报告文件不在手边，只有章节和网址。" },
  changed: { label: "文件已变", explanation: "报告文件已不是读取数字时的那一份，不引用。" },
  unhashed: { label: "未登记校验值", explanation: "没有登记读取数字时文件的校验值，不引用。" },
  unreadable: { label: "无法读取", explanation: "报告文件无法读取，不引用。" },
  table: { label: "表格", explanation: "数字取自表格文件，没有可引的句子。" },
};
