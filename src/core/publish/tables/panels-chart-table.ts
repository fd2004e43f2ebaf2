import { formatQuantity } from "../../text/format-quantity.ts";
import { missingWords } from "../../wording/index.ts";
import type { CsvColumn, CsvTable } from "../csv-table.ts";
import { csvTable, officeKey } from "../csv-table.ts";
import type { PanelsChartFile } from "../schema.ts";
import { chartOfficeColumns } from "./chart-office-columns.ts";

type Panel = PanelsChartFile["panels"][number];
type Row = PanelsChartFile["rows"][number];

/** The download of a chart of panels, for a spreadsheet: each figure as a number and as it was stated. */
export function panelsChartTable(
  { theme, year, panels, shared, rows }: PanelsChartFile,
  themeName: string,
): CsvTable {
  return csvTable({
    path: `charts/${theme}-${year}.csv`,
    title: `${year}年${themeName}`,
    description: "图中数据，一行一个单位；“原意”一列连同限定（≥、超、约），没有数值的写明原因。",
    primaryKey: ["单位代号"],
    foreignKeys: [{ fields: ["单位代号"], reference: officeKey.reference }],
    rows,
    columns: [
      ...chartOfficeColumns,
      ...panels.flatMap((panel, index) => panelColumns(panel, index)),
      ...(shared ? totalColumns : []),
    ],
  });
}

function panelColumns({ name, unit }: Panel, index: number): readonly CsvColumn<Row>[] {
  return [
    {
      name,
      type: "number",
      title: `${name}（${unit}）`,
      constraints: { minimum: 0 },
      cell: ({ values }) => {
        const value = values[index];
        return value?.kind === "stated" ? value.value : null;
      },
    },
    {
      name: `${name}（原意）`,
      type: "string",
      title: `${name}，连同限定或缺失原因`,
      cell: ({ values }) => {
        const value = values[index];
        if (value === undefined) return null;
        return value.kind === "stated" ? formatQuantity(value, unit) : missingWords[value.reason].label;
      },
    },
  ];
}

const totalColumns: readonly CsvColumn<Row>[] = [
  {
    name: "合计（可能有重叠）",
    type: "number",
    title: "合计（可能有重叠）",
    description: "写明的各类次数相加；同一次学习可能计入不同类别。",
    constraints: { minimum: 0 },
    cell: ({ total }) => total?.value ?? null,
  },
  {
    name: "合计（可能有重叠，原意）",
    type: "string",
    title: "合计，连同限定",
    cell: ({ total }) => (total === null ? null : formatQuantity(total, "次")),
  },
];
