import type {
  DatasetFile,
  IndicatorsFile,
  ObservationsFile,
  OfficesFile,
  PublishedCell,
  QualityFile,
  ReportsFile,
} from "../publish/schema.ts";
import { boundWords } from "../wording/bound-words.ts";
import { coverageWords } from "../wording/coverage-words.ts";
import { statusWords } from "../wording/status-words.ts";
import { numberColumn, type SheetColumn, textColumn, typedSheet } from "./typed-sheet.ts";
import { type Sheet, workbookParts } from "./workbook-parts.ts";

/** The published files that the workbook holds, as tables for a person. */
export interface DatasetTables {
  readonly themes: DatasetFile["themes"];
  readonly offices: OfficesFile;
  readonly indicators: IndicatorsFile;
  readonly reports: ReportsFile;
  /** By year, rising. */
  readonly observations: readonly ObservationsFile[];
  readonly quality: QualityFile;
}

type Statement = Pick<
  Extract<PublishedCell, { kind: "stated" }>,
  "value" | "bound" | "decimals" | "unit" | "term" | "section" | "note" | "quote"
>;

interface Line extends Statement {
  readonly cell: PublishedCell;
  readonly year: number;
  readonly status: keyof typeof statusWords;
}

/**
 * The whole dataset as the files of one workbook: what is published, what waits for a person on a sheet of its own,
 * so that neither is taken for the other, and the lists that both rest on. `notes` stand on the first sheet.
 */
export function datasetWorkbook(
  tables: DatasetTables,
  notes: readonly (readonly [label: string, text: string])[],
): ReadonlyMap<string, string> {
  const { themes, offices, indicators, reports, quality } = tables;
  const officeOf = new Map(offices.map((office) => [office.id, office]));
  const named = (id: string) => officeOf.get(id)?.name ?? id;
  const themeName = new Map<string, string>(themes.map(({ id, name }) => [id, name]));
  const { stated, open } = linesOf(tables);
  const values = valueColumns(tables);
  return workbookParts([
    sheet("说明", notes, [textColumn("项目", ([label]) => label), textColumn("内容", ([, text]) => text)]),
    sheet("数据", stated, values),
    ...(open.length === 0 ? [] : [sheet("待核", open, values)]),
    sheet("单位", offices, [
      textColumn("单位代号", ({ id }) => id),
      textColumn("单位", ({ name }) => name),
      textColumn("类别", ({ kind }) => kind),
      textColumn("省级", ({ province }) => province),
      textColumn("地级", ({ city }) => city),
      textColumn("县级", ({ district }) => district),
      numberColumn("常住人口", ({ population }) => (population === null ? null : { value: population })),
      textColumn("有报告的年份", ({ reportYears }) => reportYears.join("、")),
      textColumn("备注", ({ note }) => note),
    ]),
    sheet("报告", reports, [
      textColumn("报告代号", ({ id }) => id),
      textColumn("单位", ({ office }) => named(office)),
      numberColumn("年份", ({ year }) => ({ value: year }), true),
      textColumn("标题", ({ title }) => title),
      textColumn("文号", ({ documentNumber }) => documentNumber),
      textColumn("日期", ({ issued }) => issued),
      textColumn("网址", ({ url }) => url),
      textColumn("阅读范围", ({ coverage }) => coverageWords[coverage].label),
      textColumn("备注", ({ note }) => note),
    ]),
    sheet("指标", indicators, [
      textColumn("指标代号", ({ id }) => id),
      textColumn("专题", ({ theme }) => themeName.get(theme) ?? theme),
      textColumn("指标", ({ name }) => name),
      textColumn("单位", ({ unit }) => unit),
      textColumn("定义", ({ definition }) => definition),
    ]),
    sheet("核对", quality.flags, [
      textColumn("单位", ({ office }) => named(office)),
      numberColumn("年份", ({ year }) => ({ value: year }), true),
      textColumn("核对", ({ code }) => quality.checks.find((check) => check.code === code)?.name ?? code),
      textColumn("发现", ({ message }) => message),
    ]),
  ]);
}

function sheet<Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly SheetColumn<NoInfer<Row>>[],
): Sheet {
  return { name, table: typedSheet(columns, rows) };
}

function linesOf({ observations }: DatasetTables): { readonly stated: Line[]; readonly open: Line[] } {
  const lines = observations.flatMap(({ year, cells }) =>
    cells.flatMap((cell): Line[] =>
      cell.kind === "stated"
        ? [{ ...cell, cell, year }]
        : cell.candidates.map((candidate) => ({ ...candidate, cell, year, status: "review" })),
    ),
  );
  return {
    stated: lines.filter(({ cell }) => cell.kind === "stated"),
    open: lines.filter(({ cell }) => cell.kind === "missing"),
  };
}

function valueColumns({ offices, indicators, reports, themes }: DatasetTables): readonly SheetColumn<Line>[] {
  const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    new Map<string, Entry>(entries.map((entry) => [entry.id, entry]));
  const [officeOf, indicatorOf, reportOf, themeOf] = [
    byId(offices),
    byId(indicators),
    byId(reports),
    byId(themes),
  ];
  return [
    textColumn("单位", ({ cell }) => officeOf.get(cell.office)?.name ?? cell.office),
    textColumn("省级", ({ cell }) => officeOf.get(cell.office)?.province ?? ""),
    textColumn("地级", ({ cell }) => officeOf.get(cell.office)?.city ?? ""),
    textColumn("县级", ({ cell }) => officeOf.get(cell.office)?.district ?? ""),
    numberColumn("年份", ({ year }) => ({ value: year }), true),
    textColumn("专题", ({ cell }) => themeOf.get(indicatorOf.get(cell.indicator)?.theme ?? "")?.name ?? ""),
    textColumn("指标", ({ cell }) => indicatorOf.get(cell.indicator)?.name ?? cell.indicator),
    numberColumn("数值", ({ value, bound, decimals }) => ({ value, bound, decimals })),
    textColumn("表述", ({ bound }) => boundWords[bound].label),
    textColumn("原文单位", ({ unit }) => unit),
    textColumn("原文用语", ({ term }) => term),
    textColumn("章节", ({ section }) => section),
    textColumn("原句", ({ quote }) => (quote ? quote.before + quote.figure + quote.after : "")),
    textColumn("状态", ({ status }) => statusWords[status].label),
    textColumn("报告网址", ({ cell }) => reportOf.get(cell.report)?.url ?? ""),
    textColumn("备注", ({ note }) => note),
    textColumn("单位代号", ({ cell }) => cell.office),
    textColumn("指标代号", ({ cell }) => cell.indicator),
  ];
}
