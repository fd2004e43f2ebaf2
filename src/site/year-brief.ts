/** What the brief of a year, and the wall, tell of a year: sentences, charts, what stands apart, what they rest on. */
import { differsFromPooled } from "../core/derive/differs-from-pooled.ts";
import { isWide } from "../core/publish/is-wide.ts";
import type { DisputesChartFile, DisputesRow, PanelsChartFile } from "../core/publish/schema.ts";
import type { BriefTheme, StandoutRate } from "../core/wording/index.ts";
import {
  briefSentences,
  briefSourceSentences,
  howMany,
  limitSentences,
  snapshotMark,
  standoutSentences,
} from "../core/wording/index.ts";
import { statedValue } from "./cells.ts";
import { editionFacts } from "./edition-facts.ts";
import { dataset, indicator, quality } from "./published.ts";
import { type ComparedRegions, regionComparison } from "./region-comparison.ts";
import { disputesOf, disputesRows, type SummarySource } from "./summary-source.ts";

type ThemeId = (typeof dataset.themes)[number]["id"];

/** More offices than this are told by their regions where these can be compared. */
const mostOffices = 26;
/** Findings of the checks that are told. */
const mostFlags = 3;
/** Characters that the names on each side of a rate may take, where there is room and where it is short. */
const nameRooms = [60, 30, 12];

/** What a chart is drawn from; null where there is nothing to draw. */
type BriefChart =
  | { readonly kind: "disputes"; readonly file: DisputesChartFile; readonly unit: "家" | "个地区" }
  | ({ readonly kind: "panel" } & ReturnType<typeof panelOf>)
  | null;

const themeName = (id: ThemeId) => dataset.themes.find((theme) => theme.id === id)?.name ?? id;

function themeOf({ year }: SummarySource, id: ThemeId): BriefTheme {
  const { finding = "", leading = null } = year.themes.find(({ theme }) => theme === id) ?? {};
  const summary = year.indicators.find((row) => row.indicator === leading);
  if (leading === null || summary === undefined) return { name: themeName(id), finding, leading: null };
  const { name, unit } = indicator(leading);
  const { n, inexact, underReview, sum, likeForLike } = summary;
  const isCount = sum !== null;
  return {
    name: themeName(id),
    finding,
    leading: { name, unit, n, inexact, underReview, isCount, change: likeForLike },
  };
}

/** The offices' rates, as rows of a chart, each beside the pool of its scope. */
function officeRates(
  { year, region }: SummarySource,
  { pooled, pools, rows }: DisputesFigures,
): DisputesChartFile | null {
  const whole = disputesOf(year.year);
  if (region === null || whole === null) return whole;
  const besidePool = (row: DisputesRow): DisputesRow => {
    const pool = pools.find(({ scope }) => scope === row.scope);
    const differs = row.computed && pool ? differsFromPooled(row.computed, pool) : null;
    return { ...row, differs, funnel: null };
  };
  return { ...whole, pooled, pools: [...pools], rows: rows.map(besidePool) };
}

const isDrawn = ({ rows }: DisputesChartFile) => rows.filter(({ computed, stated }) => computed ?? stated);

function disputesChart(
  source: SummarySource,
  own: DisputesChartFile | null,
  comparison: ComparedRegions | null,
): BriefChart {
  const drawn = own === null ? [] : isDrawn(own);
  const regional = comparison?.chart ?? null;
  const isSplit = source.region !== null && comparison !== null;
  if (regional !== null && (isSplit || drawn.length > mostOffices))
    return { kind: "disputes", file: regional, unit: "个地区" };
  return own === null || drawn.length === 0 ? null : { kind: "disputes", file: own, unit: "家" };
}

/** The values of a theme's leading indicator: a row an office, the largest first, and how they lie. */
function panelOf({ year, offices }: SummarySource, id: string) {
  const { name, unit, theme } = indicator(id);
  const summary = year.indicators.find((row) => row.indicator === id);
  const { median = null, lowerQuartile = null, upperQuartile = null } = summary ?? {};
  const rows = offices
    .flatMap((each) => {
      const quantity = statedValue(each.id, year.year, id);
      return quantity === null ? [] : [{ office: each.id, name: each.name, place: each.place, quantity }];
    })
    .toSorted((a, b) => b.quantity.value - a.quantity.value);
  const minimum = rows.at(-1)?.quantity;
  const maximum = rows[0]?.quantity;
  const scale: "linear" | "log" = minimum && maximum && isWide({ minimum, maximum }) ? "log" : "linear";
  const file: PanelsChartFile = {
    theme: theme as PanelsChartFile["theme"],
    year: year.year,
    panels: [{ indicator: id, name, unit, scale, n: rows.length, median }],
    shared: false,
    rows: rows.map(({ quantity, ...row }) => ({
      ...row,
      values: [{ kind: "stated" as const, ...quantity }],
      total: null,
    })),
  };
  const quartiles =
    lowerQuartile && median && upperQuartile ? { lowerQuartile, median, upperQuartile } : null;
  const spread = {
    ...{ indicator: id, name, unit, scale, quartiles },
    ...{ offices: year.coverage.offices, values: rows },
  };
  return { file, spread };
}

function panelChart(source: SummarySource, id: ThemeId): BriefChart {
  const { leading = null } = source.year.themes.find(({ theme }) => theme === id) ?? {};
  return leading === null ? null : { kind: "panel", ...panelOf(source, leading) };
}

/**
 * Who stands apart among those that the chart shows: offices, or regions where these are compared instead. In several
 * forms, the fullest first.
 */
function standouts(
  source: SummarySource,
  rates: DisputesChartFile | null,
  comparison: ComparedRegions | null,
  unit: "家" | "个地区",
): readonly (readonly string[])[] {
  const pools = source.disputes?.pools ?? [];
  if (unit === "个地区") {
    const pooled = (comparison?.regions ?? []).flatMap(({ name, resolution }) =>
      resolution.map(({ scope, differs }): StandoutRate => ({ name, scope, differs })),
    );
    return nameRooms.map((room) => standoutSentences(pools, pooled, unit, room));
  }
  const own = rates?.rows ?? [];
  const withPlace = new Set(own.map(({ place }) => place)).size > 1;
  const named = own.map(({ name, place, ...rate }) => ({ ...rate, name: withPlace ? place + name : name }));
  return nameRooms.map((room) => standoutSentences(pools, named, unit, room));
}

/** The weightiest findings as lines, one of each kind, and how many there are in all. */
function attention({ year }: SummarySource) {
  const lines = quality.checks.flatMap(({ code, name }) => {
    const found = year.attention.filter((flag) => flag.code === code);
    const [first] = found;
    if (!first) return [];
    return found.length === 1
      ? [`${name}：${first.message}`]
      : [`${name}（${howMany(found.length, "处")}），如：${first.message}`];
  });
  return { lines: lines.slice(0, mostFlags), count: year.attention.length };
}

/** The disputes of every office, told apart from how they compare: a region's file may list none. */
function disputesFigures({ year, offices, disputes }: SummarySource) {
  const rows = disputesRows(
    year.year,
    offices.map(({ id }) => id),
  );
  const { pooled = null, pools = [] } = disputes ?? {};
  return { pooled, pools, rows };
}

type DisputesFigures = ReturnType<typeof disputesFigures>;

/** A year's brief in words and figures. */
export function yearBrief(source: SummarySource) {
  const { year, region } = source;
  const { coverage, previousYear } = year;
  const comparison = regionComparison(source);
  const figures = disputesFigures(source);
  const disputes = { ...themeOf(source, "disputes"), ...figures };
  const counted = [themeOf(source, "publicity"), themeOf(source, "study")] as const;
  const own = officeRates(source, figures);
  const rates = disputesChart(source, own, comparison);
  const place = region === null ? dataset.region : region.path.join("");
  const { notice, snapshot, publisher, title } = dataset;
  const [reports, edition] = briefSourceSentences({
    ...{ year: year.year, coverage, ...dataset },
    edition: editionFacts.edition,
  });
  return {
    year: year.year,
    place,
    region: region?.slug ?? null,
    marks: [...(notice === "" ? [] : [notice]), ...(snapshot === null ? [] : [snapshotMark(snapshot)])],
    issuer: publisher === "" ? title : publisher,
    edition,
    title: `${year.year}年法治政府建设简报`,
    subtitle: `——${place}街道、镇、乡年度报告中的数字`,
    sentences: briefSentences({ year: year.year, previousYear, coverage, disputes, counted }),
    standouts: standouts(source, own, comparison, rates?.kind === "disputes" ? rates.unit : "家"),
    attention: attention(source),
    limits: limitSentences({
      ...{ year: year.year, coverage, disputes },
      underReview: year.indicators.reduce((sum, row) => sum + row.underReview, 0),
      silent: [disputes, ...counted].filter(({ leading }) => leading === null).map(({ name }) => name),
    }),
    figures: [
      { theme: "disputes" as const, finding: disputes.finding, chart: rates },
      { theme: "publicity" as const, finding: counted[0].finding, chart: panelChart(source, "publicity") },
      { theme: "study" as const, finding: counted[1].finding, chart: panelChart(source, "study") },
    ],
    reports,
  };
}

export type YearBrief = ReturnType<typeof yearBrief>;
