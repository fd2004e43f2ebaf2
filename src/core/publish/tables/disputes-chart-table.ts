import type { Quantity } from "../../model/index.ts";
import { percentUnit } from "../../model/index.ts";
import { formatQuantity } from "../../text/format-quantity.ts";
import { scopeWords } from "../../wording/index.ts";
import type { CsvColumn, CsvTable } from "../csv-table.ts";
import { csvTable, officeKey } from "../csv-table.ts";
import type { DisputesChartFile, DisputesRow } from "../schema.ts";

const differsWords = { below: "低于合计率", no: "无法区分", above: "高于合计率" } as const;

const funnelWords = "同口径合计率在该件数下的控制限。";

/** The download of the disputes chart, for a spreadsheet. */
export function disputesChartTable({ year, rows }: DisputesChartFile): CsvTable {
  return csvTable({
    path: `charts/disputes-${year}.csv`,
    title: `${year}年矛盾纠纷化解率`,
    description: "图中数据，一行一个单位；率以百分数计，空白为无此数。",
    primaryKey: ["单位代号"],
    foreignKeys: [{ fields: ["单位代号"], reference: officeKey.reference }],
    rows,
    columns,
  });
}

const columns: readonly CsvColumn<DisputesRow>[] = [
  {
    name: "单位代号",
    type: "string",
    title: "单位代号",
    constraints: { required: true, unique: true },
    cell: ({ office }) => office,
  },
  { name: "单位", type: "string", title: "单位", constraints: { required: true }, cell: ({ name }) => name },
  { name: "地区", type: "string", title: "地区", cell: ({ place }) => place },
  {
    name: "件数口径",
    type: "string",
    title: "件数口径",
    description: "排查：排查发现的；调解：受理、接案、调处或调解的。无排查受理数的为空白。",
    cell: ({ scope, handled }) => (handled === null ? null : scopeWords[scope].label),
  },
  ...quantityColumns("排查受理数", "件", ({ handled }) => handled),
  ...quantityColumns("化解数", "件", ({ resolved }) => resolved),
  ...quantityColumns("写明的化解率", percentUnit, ({ stated }) => stated),
  percentColumn("计算的化解率", "化解数 ÷ 排查受理数，仅在两数都是确数时计算。", (row) => row.computed?.rate),
  percentColumn("区间下限", "计算的化解率的95%威尔逊区间。", (row) => row.computed?.low),
  percentColumn("区间上限", "计算的化解率的95%威尔逊区间。", (row) => row.computed?.high),
  {
    name: "与同口径合计率相比",
    type: "string",
    title: "与同口径合计率相比",
    description: "区间是否包含件数口径相同的各家合计的化解率；同口径可计算的不足两家时为空白。",
    constraints: { enum: Object.values(differsWords) },
    cell: ({ differs }) => (differs === null ? null : differsWords[differs]),
  },
  percentColumn("漏斗95%下限", funnelWords, (row) => row.funnel?.lower95),
  percentColumn("漏斗95%上限", funnelWords, (row) => row.funnel?.upper95),
  percentColumn("漏斗99.8%下限", funnelWords, (row) => row.funnel?.lower998),
  percentColumn("漏斗99.8%上限", funnelWords, (row) => row.funnel?.upper998),
];

function quantityColumns(
  name: string,
  unit: string,
  quantity: (row: DisputesRow) => Quantity | null,
): readonly CsvColumn<DisputesRow>[] {
  return [
    {
      name,
      type: "number",
      title: `${name}（${unit}）`,
      constraints: { minimum: 0 },
      cell: (row) => quantity(row)?.value ?? null,
    },
    {
      name: `${name}（原意）`,
      type: "string",
      title: `${name}，连同限定`,
      cell: (row) => {
        const stated = quantity(row);
        return stated === null ? null : formatQuantity(stated, unit);
      },
    },
  ];
}

function percentColumn(
  name: string,
  description: string,
  share: (row: DisputesRow) => number | undefined,
): CsvColumn<DisputesRow> {
  return {
    name: `${name}（%）`,
    type: "number",
    title: `${name}（%）`,
    description,
    constraints: { minimum: 0, maximum: 100 },
    cell: (row) => percent(share(row)),
  };
}

/** In percent with four decimals: a spreadsheet needs no more, and binary noise goes. */
function percent(share: number | undefined): number | null {
  return share === undefined ? null : Number((share * 100).toFixed(4));
}
