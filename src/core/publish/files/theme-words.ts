import type { Indicator, Theme } from "../../model/index.ts";
import { percentUnit } from "../../model/index.ts";
import type { CountChange, LeadingFigures, ThemeReading } from "../../wording/index.ts";
import { disputesFinding, disputesSentence, panelFinding, panelSentence } from "../../wording/index.ts";
import type { Holdings } from "../holdings.ts";
import { isWide } from "../is-wide.ts";
import type { IndicatorSummary } from "../schema.ts";
import type { DisputesFigures } from "./disputes-figures.ts";
import { officesUnderReview } from "./indicator-summary.ts";
import { previousYear } from "./neighbour-years.ts";

/** What is said of a theme in a year. */
export interface ThemeWords {
  readonly leading: string | null;
  readonly finding: string;
  readonly sentence: string;
  /** Offices that state at least one figure of the theme. */
  readonly stating: number;
}

/** `summaries`: of every published indicator in the year; `disputes`: the year's. */
export function themeWords(
  holdings: Holdings,
  year: number,
  theme: Theme,
  {
    summaries,
    disputes,
  }: { readonly summaries: readonly IndicatorSummary[]; readonly disputes: DisputesFigures },
): ThemeWords {
  const { table, ofTheme } = holdings;
  const leading = ofTheme(theme.id).find(({ id }) => table.stated(year, id).size > 0);
  const reading = themeReading(holdings, year, theme);
  const change = leading === undefined ? null : countChange(holdings, year, leading, summaries);
  const common = { leading: leading?.id ?? null, stating: reading.stating };
  if (theme.id === "disputes") {
    const sentence = disputesSentence(reading, disputes, change);
    return { ...common, finding: disputesFinding(disputes), sentence };
  }
  const figures = leading === undefined ? null : leadingFigures(holdings, year, leading);
  const sentence = panelSentence(reading, figures, change);
  return { ...common, finding: panelFinding(theme.name, figures), sentence };
}

/** Null for a rate: rates are not added. */
function countChange(
  holdings: Holdings,
  year: number,
  { id, name, unit }: Indicator,
  summaries: readonly IndicatorSummary[],
): CountChange | null {
  if (unit === percentUnit) return null;
  const change = summaries.find(({ indicator }) => indicator === id)?.likeForLike ?? null;
  return { name, unit, year, previousYear: previousYear(holdings.table, year), change };
}

function leadingFigures(
  { table }: Holdings,
  year: number,
  { id, name, unit }: Indicator,
): LeadingFigures | null {
  const spread = table.spread(year, id);
  return spread === null ? null : { name, unit, distribution: spread, wide: isWide(spread) };
}

function themeReading({ table, published }: Holdings, year: number, theme: Theme): ThemeReading {
  const indicators = published.filter((indicator) => indicator.theme === theme.id);
  const stating = new Set(indicators.flatMap(({ id }) => [...table.stated(year, id).keys()]));
  const open = new Set(indicators.flatMap(({ id }) => officesUnderReview(table, year, id)));
  const reports = [...table.reports(year).values()];
  return {
    year,
    reports: reports.length,
    opening: reports.filter(({ coverage }) => coverage === "opening").length,
    stating: stating.size,
    underReview: open.size,
  };
}
