import type { CsvColumn } from "../csv-table.ts";

interface ChartOffice {
  readonly office: string;
  readonly name: string;
  readonly place: string;
}

/** The columns that say of which office a row of a chart is. */
export const chartOfficeColumns: readonly CsvColumn<ChartOffice>[] = [
  {
    name: "单位代号",
    type: "string",
    title: "单位代号",
    constraints: { required: true, unique: true },
    cell: ({ office }) => office,
  },
  {
    name: "单位",
    type: "string",
    title: "单位",
    constraints: { required: true },
    cell: ({ name }) => name,
  },
  { name: "地区", type: "string", title: "地区", cell: ({ place }) => place },
];
