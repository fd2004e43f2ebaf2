import { disputeScope } from "../derive/dispute-scope.ts";
import {
  disputeResolutionRate,
  disputesHandled,
  disputesResolved,
  publicityReach,
} from "../derive/indicator-ids.ts";
import { perResidents } from "../derive/per-resident.ts";
import type { DisputeScope, Indicator, ThemeId } from "../model/index.ts";
import { disputesFigures } from "../publish/files/disputes-figures.ts";
import { panelsChartFile } from "../publish/files/panels-chart-file.ts";
import type { DisputesChartFile, PanelsChartFile } from "../publish/schema.ts";
import type { ComparedCount } from "../wording/compared-counts.ts";
import { comparedCountsSentence } from "../wording/compared-counts.ts";
import { comparedRatesFinding, comparedRatesSentences } from "../wording/compared-rates.ts";
import { comparedReportsSentence } from "../wording/compared-reports.ts";
import {
  comparedThemeFinding,
  silentOfficesSentence,
  statedByOneSentence,
} from "../wording/compared-theme.ts";
import type { ComparedOffice, Comparison } from "./comparison.ts";

/** The data of a chart, in the shape of its published file; null where there is nothing to draw. */
export type ComparedChart = DisputesChartFile | PanelsChartFile | null;

/** What the compared offices state of a theme in a year. */
export interface ComparedTheme {
  readonly id: ThemeId;
  readonly name: string;
  /** As a heading. */
  readonly finding: string;
  readonly sentences: readonly string[];
  readonly chart: ComparedChart;
}

export interface ComparedYear {
  readonly year: number;
  /** Whose reports there are. */
  readonly lead: string;
  /** The themes of which one of the offices states something. */
  readonly themes: readonly ComparedTheme[];
}

/** One year of the compared offices, theme by theme. */
export function compareYear(comparison: Comparison, year: number): ComparedYear {
  const { offices, holdings, coverage } = comparison;
  return {
    year,
    lead: comparedReportsSentence(
      year,
      offices.map(({ id, label }) => ({ name: label, coverage: coverage(id, year) })),
    ),
    themes: holdings.dataset.themes.flatMap((theme): readonly ComparedTheme[] => {
      const indicators = holdings.published.filter((indicator) => indicator.theme === theme.id);
      const stated = indicators.map((indicator) => ({
        indicator,
        counts: countsOf(comparison, year, indicator.id),
      }));
      if (stated.every(({ counts }) => counts.length === 0)) return [];
      const chart = chartOf(comparison, theme.id, year);
      const rates = chart?.theme === "disputes" ? ratesOf(comparison, chart) : null;
      const told = stated.filter(({ indicator, counts }) => counts.length > 1 && isCount(indicator));
      return [
        {
          ...theme,
          finding:
            rates === null ? comparedThemeFinding(theme.name, told.length) : comparedRatesFinding(rates),
          sentences: [
            ...(rates === null ? [] : comparedRatesSentences(rates)),
            ...told.map(({ indicator, counts }) => comparedCountsSentence({ ...indicator, counts })),
            ...told.flatMap(({ indicator, counts }) => perResidentSentences(comparison, indicator, counts)),
            statedByOneSentence(
              stated.flatMap(({ indicator, counts: [only, ...others] }) =>
                only && others.length === 0 && isCount(indicator)
                  ? [{ indicator: indicator.name, office: only.name }]
                  : [],
              ),
            ),
            silentOfficesSentence(
              offices
                .filter(({ id }) => coverage(id, year) !== null)
                .map(({ label }) => label)
                .filter((label) => stated.every(({ counts }) => counts.every(({ name }) => name !== label))),
            ),
          ].filter((sentence) => sentence !== ""),
          chart: isDrawn(chart) ? chart : null,
        },
      ];
    }),
  };
}

/** The stated resolution rate is told beside the computed one. */
function isCount({ id }: Indicator): boolean {
  return id !== disputeResolutionRate;
}

function countsOf(
  { offices, holdings }: Comparison,
  year: number,
  indicator: string,
): readonly ComparedCount[] {
  return offices.flatMap(({ id, label }) => {
    const cell = holdings.table.cell(id, year, indicator);
    if (cell.kind === "missing") return [];
    const { value, bound, observation } = cell;
    return [
      {
        name: label,
        quantity: { value, bound },
        decimals: observation.decimals,
        term: observation.term,
        scope:
          indicator === disputesHandled || indicator === disputesResolved
            ? scopeOf(holdings, id, year)
            : null,
      },
    ];
  });
}

/** The stage that an office's counts of disputes speak of: what its handled count is called tells it of both. */
export function scopeOf({ table }: Comparison["holdings"], office: string, year: number): DisputeScope {
  const handled = table.cell(office, year, disputesHandled);
  return handled.kind === "stated" ? disputeScope(handled.observation.term) : "unclear";
}

/** Counts that mean more beside the number of residents: for how many of them each is told. */
const perHowMany: Readonly<Record<string, readonly [residents: number, words: string]>> = {
  [disputesHandled]: [10_000, "每万名常住人口的"],
  [publicityReach]: [1, "每名常住人口的"],
};

function perResidentSentences(
  { offices }: Comparison,
  { id, name, unit }: Indicator,
  counts: readonly ComparedCount[],
): readonly string[] {
  const [residents, words] = perHowMany[id] ?? [];
  if (residents === undefined) return [];
  const shares = counts.flatMap((count): readonly ComparedCount[] => {
    const population = offices.find(({ label }) => label === count.name)?.population ?? null;
    const quantity = perResidents(count.quantity, population, residents);
    // The words that the counts were stated in are told beside the counts.
    return quantity === null ? [] : [{ ...count, quantity, decimals: undefined, term: "" }];
  });
  if (shares.length < 2) return [];
  return [comparedCountsSentence({ name: `${words}${name}`, unit, counts: shares })];
}

function chartOf(
  { holdings }: Comparison,
  theme: ThemeId,
  year: number,
): DisputesChartFile | PanelsChartFile {
  if (theme !== "disputes") {
    const file = panelsChartFile(holdings, theme, year);
    // The middle of a few offices that a reader chose stands for nothing, and sums of what each states are not alike.
    return {
      ...file,
      panels: file.panels.map((panel) => ({ ...panel, median: null })),
      rows: file.rows.map((row) => ({ ...row, total: null })),
    };
  }
  const { rows } = disputesFigures(holdings, year);
  // No line of a total: a few offices chosen by a reader are compared with each other, not with their sum.
  return {
    ...{ theme, year, pooled: null, pools: [] },
    rows: rows.map((row) => ({ ...row, differs: null, funnel: null })),
  };
}

function isDrawn(chart: DisputesChartFile | PanelsChartFile): boolean {
  return chart.theme === "disputes"
    ? chart.rows.some(({ computed, stated }) => computed !== null || stated !== null)
    : chart.panels.length > 0;
}

/** In the order that the offices were chosen in. */
function ratesOf({ offices }: Comparison, { rows }: DisputesChartFile) {
  return offices.flatMap(({ id, label }: ComparedOffice) => {
    const row = rows.find(({ office }) => office === id);
    return row === undefined ? [] : [{ ...row, name: label }];
  });
}
