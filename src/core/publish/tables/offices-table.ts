import { officeKinds } from "../../model/index.ts";
import type { CsvTable } from "../csv-table.ts";
import { csvTable } from "../csv-table.ts";
import type { OfficesFile } from "../schema.ts";

export function officesTable(offices: OfficesFile): CsvTable {
  return csvTable({
    path: "offices.csv",
    title: "单位",
    description: "公布年度报告的街道、镇、乡，一行一个单位。",
    primaryKey: ["id"],
    foreignKeys: [],
    rows: offices,
    columns: [
      {
        name: "id",
        type: "string",
        title: "单位代号",
        constraints: { required: true, unique: true },
        cell: (office) => office.id,
      },
      {
        name: "name",
        type: "string",
        title: "名称",
        constraints: { required: true },
        cell: (office) => office.name,
      },
      {
        name: "kind",
        type: "string",
        title: "类别",
        constraints: { required: true, enum: officeKinds },
        cell: (office) => office.kind,
      },
      { name: "province", type: "string", title: "省级", cell: (office) => office.province },
      { name: "city", type: "string", title: "地级", cell: (office) => office.city },
      { name: "district", type: "string", title: "县级", cell: (office) => office.district },
      {
        name: "population",
        type: "integer",
        title: "人口",
        description: "居民人数；空白为未知。",
        constraints: { minimum: 0 },
        cell: (office) => office.population,
      },
      { name: "note", type: "string", title: "备注", cell: (office) => office.note },
    ],
  });
}
