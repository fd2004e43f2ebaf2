import { bounds, missingReasons, statuses } from "../../model/index.ts";
import type { Names } from "../../quality/names.ts";
import type { CsvColumn, CsvTable } from "../csv-table.ts";
import { csvTable, indicatorKey, officeKey, reportKey } from "../csv-table.ts";
import type { PublishedCell } from "../schema.ts";

type Statement = Pick<
  Extract<PublishedCell, { kind: "stated" }>,
  "value" | "bound" | "decimals" | "unit" | "term" | "section" | "note" | "quote"
>;

interface ObservationRow {
  readonly cell: PublishedCell;
  /** 0 for the cell itself, from 1 for its candidates. */
  readonly candidate: number;
  /** Null for a value that is held back. */
  readonly statement: Statement | null;
}

/** One row a published value, a candidate under review, or a cell held back. */
export function observationsTable(year: number, cells: Iterable<PublishedCell>, names: Names): CsvTable {
  return csvTable({
    path: `observations/${year}.csv`,
    title: `${year}年数据`,
    description: `${year}年报告写明的数值，一行一个数值；待核的候选值一行一个，不计入任何统计。`,
    primaryKey: ["office", "indicator", "candidate"],
    foreignKeys: [officeKey, reportKey, indicatorKey],
    rows: rowsOfAll(cells),
    columns: [
      {
        name: "office",
        type: "string",
        title: "单位代号",
        constraints: { required: true },
        cell: ({ cell }) => cell.office,
      },
      { name: "office_name", type: "string", title: "单位", cell: ({ cell }) => names.office(cell.office) },
      {
        name: "year",
        type: "year",
        title: "年份",
        constraints: { required: true },
        cell: () => year,
      },
      {
        name: "indicator",
        type: "string",
        title: "指标代号",
        constraints: { required: true },
        cell: ({ cell }) => cell.indicator,
      },
      {
        name: "indicator_name",
        type: "string",
        title: "指标",
        cell: ({ cell }) => names.indicator(cell.indicator),
      },
      {
        name: "candidate",
        type: "integer",
        title: "候选序号",
        description: "0：公布值或不公布的单元；1起：待核的候选值。",
        constraints: { required: true, minimum: 0 },
        cell: ({ candidate }) => candidate,
      },
      ...statementColumns,
      {
        name: "report",
        type: "string",
        title: "报告代号",
        constraints: { required: true },
        cell: ({ cell }) => cell.report,
      },
      {
        name: "status",
        type: "string",
        title: "状态",
        description: "auto：自动识别；confirmed：已核实；corrected：已更正；review：待核。空白：不公布。",
        constraints: { enum: statuses },
        cell: ({ cell, statement }) =>
          cell.kind === "stated" ? cell.status : statement === null ? null : "review",
      },
      {
        name: "missing",
        type: "string",
        title: "缺失原因",
        description: "空白：有公布值。",
        constraints: { enum: missingReasons },
        cell: ({ cell }) => (cell.kind === "missing" ? cell.reason : null),
      },
    ],
  });
}

const statementColumns: readonly CsvColumn<ObservationRow>[] = [
  {
    name: "value",
    type: "number",
    title: "数值",
    constraints: { minimum: 0 },
    cell: ({ statement }) => statement?.value ?? null,
  },
  {
    name: "bound",
    type: "string",
    title: "限定",
    description: "exact：确数；at_least：不少于；over：超过；about：约；nearly：近；derived：推算。",
    constraints: { enum: bounds },
    cell: ({ statement }) => statement?.bound ?? null,
  },
  {
    name: "decimals",
    type: "integer",
    title: "小数位数",
    constraints: { minimum: 0 },
    cell: ({ statement }) => statement?.decimals ?? null,
  },
  { name: "unit", type: "string", title: "原文单位", cell: ({ statement }) => statement?.unit ?? null },
  { name: "term", type: "string", title: "原文用语", cell: ({ statement }) => statement?.term ?? null },
  { name: "section", type: "string", title: "章节", cell: ({ statement }) => statement?.section ?? null },
  { name: "note", type: "string", title: "备注", cell: ({ statement }) => statement?.note ?? null },
  {
    name: "quote",
    type: "string",
    title: "原句",
    description: "写明数字的句子，过长的截短，以…表示；空白：没有原文可引。",
    cell: ({ statement }) => quoteText(statement?.quote ?? null),
  },
];

function quoteText(quote: Statement["quote"]): string | null {
  return quote === null ? null : quote.before + quote.figure + quote.after;
}

function* rowsOfAll(cells: Iterable<PublishedCell>): Generator<ObservationRow> {
  for (const cell of cells) yield* rowsOf(cell);
}

function rowsOf(cell: PublishedCell): readonly ObservationRow[] {
  if (cell.kind === "stated") return [{ cell, candidate: 0, statement: cell }];
  if (cell.candidates.length === 0) return [{ cell, candidate: 0, statement: null }];
  return cell.candidates.map((statement, index) => ({ cell, candidate: index + 1, statement }));
}
