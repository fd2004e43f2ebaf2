import { flagCodes } from "../../model/index.ts";
import type { CsvTable } from "../csv-table.ts";
import { csvTable, officeKey } from "../csv-table.ts";
import type { QualityFile } from "../schema.ts";

export function qualityTable({ checks, flags }: QualityFile, officeName: (id: string) => string): CsvTable {
  const checkNames = new Map(checks.map(({ code, name }) => [code, name]));
  return csvTable({
    path: "quality.csv",
    title: "数据质量",
    description: "核验发现的问题，一行一项，按轻重排列。",
    primaryKey: [],
    foreignKeys: [officeKey],
    rows: flags,
    columns: [
      {
        name: "code",
        type: "string",
        title: "核验代号",
        constraints: { required: true, enum: flagCodes },
        cell: (flag) => flag.code,
      },
      { name: "check", type: "string", title: "核验", cell: (flag) => checkNames.get(flag.code) ?? "" },
      {
        name: "office",
        type: "string",
        title: "单位代号",
        constraints: { required: true },
        cell: (flag) => flag.office,
      },
      { name: "office_name", type: "string", title: "单位", cell: (flag) => officeName(flag.office) },
      {
        name: "year",
        type: "year",
        title: "年份",
        constraints: { required: true },
        cell: (flag) => flag.year,
      },
      {
        name: "indicators",
        type: "string",
        title: "指标代号",
        description: "多个以空格分隔。",
        cell: (flag) => flag.indicators.join(" "),
      },
      { name: "message", type: "string", title: "说明", cell: (flag) => flag.message },
      {
        name: "rows",
        type: "string",
        title: "所据行",
        description: "数据文件的年份与行号，如2024:12；多行以空格分隔。",
        cell: (flag) => flag.rows.map(({ year, line }) => `${year}:${line}`).join(" "),
      },
    ],
  });
}
