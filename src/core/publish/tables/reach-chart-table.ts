import { formatQuantity } from "../../text/format-quantity.ts";
import type { CsvTable } from "../csv-table.ts";
import { csvTable, officeKey } from "../csv-table.ts";
import type { ReachChartFile } from "../schema.ts";
import { chartOfficeColumns } from "./chart-office-columns.ts";

/** The download of publicity reach per resident. */
export function reachChartTable({ year, rows }: ReachChartFile): CsvTable {
  return csvTable({
    path: `charts/reach-${year}.csv`,
    title: `${year}年人均普法覆盖`,
    description:
      "普法覆盖人次除以常住人口，一行一个已知人口的单位；覆盖人次的限定（≥、超、约）也适用于人均。",
    primaryKey: ["单位代号"],
    foreignKeys: [{ fields: ["单位代号"], reference: officeKey.reference }],
    rows,
    columns: [
      ...chartOfficeColumns,
      {
        name: "覆盖人次",
        type: "number",
        title: "普法覆盖人次",
        constraints: { minimum: 0 },
        cell: ({ reach }) => reach.value,
      },
      {
        name: "覆盖人次（原意）",
        type: "string",
        title: "普法覆盖人次，连同限定",
        cell: ({ reach }) => formatQuantity(reach, "人次"),
      },
      {
        name: "常住人口",
        type: "integer",
        title: "常住人口（人）",
        constraints: { minimum: 0 },
        cell: ({ population }) => population,
      },
      {
        name: "人均",
        type: "number",
        title: "人均覆盖（人次/人）",
        constraints: { minimum: 0 },
        cell: ({ perResident }) => perResident,
      },
    ],
  });
}
