import { coverages, textStates } from "../../model/index.ts";
import type { CsvTable } from "../csv-table.ts";
import { csvTable, officeKey } from "../csv-table.ts";
import type { Streamed } from "../json-text.ts";
import type { ReportsFile } from "../schema.ts";

export function reportsTable(reports: Streamed<ReportsFile>): CsvTable {
  return csvTable({
    path: "reports.csv",
    title: "年度报告",
    description: "数据出处，一行一份报告，附网址。",
    primaryKey: ["id"],
    foreignKeys: [officeKey],
    rows: reports,
    columns: [
      {
        name: "id",
        type: "string",
        title: "报告代号",
        constraints: { required: true, unique: true },
        cell: (report) => report.id,
      },
      {
        name: "office",
        type: "string",
        title: "单位代号",
        constraints: { required: true },
        cell: (report) => report.office,
      },
      {
        name: "year",
        type: "year",
        title: "年份",
        constraints: { required: true },
        cell: (report) => report.year,
      },
      { name: "title", type: "string", title: "标题", cell: (report) => report.title },
      { name: "document_number", type: "string", title: "文号", cell: (report) => report.documentNumber },
      { name: "issued", type: "date", title: "发布日期", cell: (report) => report.issued },
      { name: "url", type: "string", title: "网址", cell: (report) => report.url },
      {
        name: "coverage",
        type: "string",
        title: "阅读范围",
        description: "full：已读全文；opening：仅读开头。",
        constraints: { required: true, enum: coverages },
        cell: (report) => report.coverage,
      },
      {
        name: "text",
        type: "string",
        title: "原文",
        description: "full：公布全文；quotes：公布写明数字的句子；其余为没有原文的原因。",
        constraints: { required: true, enum: textStates },
        cell: (report) => report.text,
      },
      { name: "note", type: "string", title: "备注", cell: (report) => report.note },
    ],
  });
}
