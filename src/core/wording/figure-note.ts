import { howMany } from "./how-many.ts";

/** What a chart in a short form shows. */
export interface ShownRows {
  /** Rows shown by name, and rows that there are; 0 shown where the chart says how all of them lie. */
  readonly shown: number;
  readonly rows: number;
  readonly unit: "家" | "个地区";
}

/** What stands below a chart in a short form: what it leaves out, how it is read, and what it comes from. */
export function figureNote(year: number, { shown, rows, unit }: ShownRows): string {
  const cut =
    shown > 0 && shown < rows
      ? `${howMany(rows, unit)}中画出${howMany(shown, unit)}，先是与合计有区别的，再是件数多的。`
      : "";
  const spread = shown === 0 ? `${howMany(rows, unit)}的数怎样分布，各家的数见专题。` : "";
  const regions = unit === "个地区" ? "括号内为已知单位数和其中可计算化解率的单位数。" : "";
  return `${cut}${spread}${regions}来源：各单位${year}年度法治政府建设情况报告。`;
}
