import type { Report, TextState } from "../model/index.ts";
import type { ReportDocument } from "../publish/index.ts";

/** Why a report is reviewed without its text, and what can be done; "" where the text is at hand. */
export function withoutText({ file }: Report, state: TextState, document: ReportDocument): string {
  switch (state) {
    case "no_file":
      return "没有登记报告文件。可按章节和网址核对；把文件放进 data/reports/ 并运行 npm run extract，就能对着原文审核。";
    case "absent":
      return `登记的文件 reports/${file} 不在手边。可按章节和网址核对；把文件放回去就能对着原文审核。`;
    case "changed":
      return `文件 reports/${file} 在读出这些数字之后换过，位置可能已经不对。先运行 npm run extract 重新读取，或按章节和网址核对。`;
    case "unhashed":
      return `没有登记读取数字时 reports/${file} 的校验值，无法确认是同一份。先运行 npm run extract 重新读取，或按章节和网址核对。`;
    case "unreadable":
      return `文件 reports/${file} 无法读取：${document.kind === "unreadable" ? document.why : ""}。可按章节和网址核对。`;
    case "table":
      return `数字取自表格 reports/${file}，没有句子可对照；请打开表格核对。`;
    default:
      return "";
  }
}
