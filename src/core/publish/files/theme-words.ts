import { distribution } from "../../derive/index.ts";
import type { Indicator, Theme } from "../../model/index.ts";
import { percentUnit } from "../../model/index.ts";
import type { CountChange, LeadingFigures, ThemeReading } from "../../wording/index.ts";
import { disputesFinding, disputesSentence, panelFinding, panelSentence } from "../../wording/index.ts";
import type { Grounds } from "../grounds.ts";
import { isWide } from "../is-wide.ts";
import { disputesChartFile } from "./disputes-chart-file.ts";
import { indicatorSummary, officesUnderReview } from "./indicator-summary.ts";
import { previousYear } from "./neighbour-years.ts";

/** What is said of a theme in a year. */
export interface ThemeWords {
  readonly leading: string | null;
  readonly finding: string;
  readonly sentence: string;
  /** Offices that state at least one figure of the theme. */
  readonly stating: number;
}

export function themeWords(grounds: Grounds, year: number, theme: Theme): ThemeWords {
  const { table, ofTheme } = grounds;
  const leading = ofTheme(theme.id).find(({ id }) => table.stated(year, id).size > 0);
  const reading = themeReading(grounds, year, theme);
  const change = leading === undefined ? null : countChange(grounds, year, leading);
  const common = { leading: leading?.id ?? null, stating: reading.stating };
  if (theme.id === "disputes") {
    const figures = disputesChartFile(grounds, year);
    const sentence = disputesSentence(reading, figures, change);
    return { ...common, finding: disputesFinding(figures), sentence };
  }
  const figures = leading === undefined ? null : leadingFigures(grounds, year, leading);
  const sentence = panelSentence(reading, figures, change);
  return { ...common, finding: panelFinding(theme.name, figures), sentence };
}

/** Null for a rate: rates are not added. */
function countChange(grounds: Grounds, year: number, indicator: Indicator): CountChange | null {
  const { name, unit } = indicator;
  if (unit === percentUnit) return null;
  const change = indicatorSummary(grounds, year, indicator).likeForLike;
  return { name, unit, year, previousYear: previousYear(grounds.table, year), change };
}

function leadingFigures(
  { table }: Grounds,
  year: number,
  { id, name, unit }: Indicator,
): LeadingFigures | null {
  const spread = distribution(table.stated(year, id).values());
  return spread === null ? null : { name, unit, distribution: spread, wide: isWide(spread) };
}

function themeReading({ table, published }: Grounds, year: number, theme: Theme): ThemeReading {
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
