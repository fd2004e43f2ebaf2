import { bounds, missingReasons, revisionKinds } from "../../model/index.ts";
import { type CsvColumn, type CsvTable, csvTable } from "../csv-table.ts";
import type { RevisionsFile } from "../schema.ts";

type Row = RevisionsFile["revisions"][number];

/** One row a value that is published otherwise than in the newest snapshot of its year. */
export function revisionsTable({ revisions }: RevisionsFile): CsvTable {
  return csvTable({
    path: "revisions.csv",
    title: "归档后的修订",
    description: "与各年最新一版归档相比，改了、新增或不再有的数值，一行一个。",
    primaryKey: ["year", "office", "indicator"],
    // An office or indicator of an old snapshot may be in today's tables no more.
    foreignKeys: [],
    rows: revisions,
    columns: [
      {
        name: "year",
        type: "year",
        title: "年份",
        constraints: { required: true },
        cell: (row) => row.year,
      },
      {
        name: "kind",
        type: "string",
        title: "修订",
        description: "changed：改了；appeared：新增；went：不再有。",
        constraints: { required: true, enum: revisionKinds },
        cell: (row) => row.kind,
      },
      {
        name: "office",
        type: "string",
        title: "单位代号",
        constraints: { required: true },
        cell: (row) => row.office,
      },
      { name: "office_name", type: "string", title: "单位", cell: (row) => row.officeName },
      {
        name: "indicator",
        type: "string",
        title: "指标代号",
        constraints: { required: true },
        cell: (row) => row.indicator,
      },
      { name: "indicator_name", type: "string", title: "指标", cell: (row) => row.indicatorName },
      ...sideColumns("before", "归档时"),
      ...sideColumns("after", "现在"),
      {
        name: "report",
        type: "string",
        title: "报告代号",
        constraints: { required: true },
        cell: (row) => row.report,
      },
      { name: "note", type: "string", title: "备注", cell: (row) => row.note },
    ],
  });
}

function sideColumns(side: "before" | "after", when: string): readonly CsvColumn<Row>[] {
  const stated = (row: Row) => (row[side].kind === "stated" ? row[side] : null);
  return [
    {
      name: `${side}_value`,
      type: "number",
      title: `${when}的数值`,
      constraints: { minimum: 0 },
      cell: (row) => stated(row)?.value ?? null,
    },
    {
      name: `${side}_bound`,
      type: "string",
      title: `${when}的限定`,
      constraints: { enum: bounds },
      cell: (row) => stated(row)?.bound ?? null,
    },
    {
      name: `${side}_unit`,
      type: "string",
      title: `${when}的原文单位`,
      cell: (row) => stated(row)?.unit ?? null,
    },
    {
      name: `${side}_term`,
      type: "string",
      title: `${when}的原文用语`,
      cell: (row) => stated(row)?.term ?? null,
    },
    {
      name: `${side}_missing`,
      type: "string",
      title: `${when}的缺失原因`,
      description: "空白：有公布值。",
      constraints: { enum: missingReasons },
      cell: (row) => (row[side].kind === "missing" ? row[side].reason : null),
    },
  ];
}
