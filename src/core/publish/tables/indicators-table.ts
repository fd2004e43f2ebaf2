import { polarities, themeIds } from "../../model/index.ts";
import type { CsvTable } from "../csv-table.ts";
import { csvTable } from "../csv-table.ts";
import type { IndicatorsFile } from "../schema.ts";

export function indicatorsTable(indicators: IndicatorsFile): CsvTable {
  return csvTable({
    path: "indicators.csv",
    title: "指标",
    description: "指标目录，一行一个指标，按目录顺序。",
    primaryKey: ["id"],
    foreignKeys: [],
    rows: indicators,
    columns: [
      {
        name: "id",
        type: "string",
        title: "指标代号",
        constraints: { required: true, unique: true },
        cell: (indicator) => indicator.id,
      },
      {
        name: "theme",
        type: "string",
        title: "主题",
        constraints: { required: true, enum: themeIds },
        cell: (indicator) => indicator.theme,
      },
      {
        name: "name",
        type: "string",
        title: "名称",
        constraints: { required: true },
        cell: (indicator) => indicator.name,
      },
      { name: "unit", type: "string", title: "比较单位", cell: (indicator) => indicator.unit },
      {
        name: "polarity",
        type: "string",
        title: "方向",
        description: "higher：越多越好；neutral：不分好坏。",
        constraints: { required: true, enum: polarities },
        cell: (indicator) => indicator.polarity,
      },
      { name: "definition", type: "string", title: "定义", cell: (indicator) => indicator.definition },
      {
        name: "publish",
        type: "string",
        title: "是否公布",
        description: "no：数值不公布。",
        constraints: { required: true, enum: ["yes", "no"] },
        cell: (indicator) => (indicator.publish ? "yes" : "no"),
      },
    ],
  });
}
