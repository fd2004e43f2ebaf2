import { yearHeadline } from "../../wording/index.ts";
import type { CheckedHoldings, Holdings } from "../holdings.ts";
import type { YearFile } from "../schema.ts";
import { compareRegions } from "./compare-regions.ts";
import type { DisputesFigures } from "./disputes-figures.ts";
import { indicatorSummary } from "./indicator-summary.ts";
import { nextYear, previousYear } from "./neighbour-years.ts";
import { publishedFlag } from "./published-flag.ts";
import { themeWords } from "./theme-words.ts";

/** `disputes`: the year's. */
export function yearFile(holdings: CheckedHoldings, year: number, disputes: DisputesFigures): YearFile {
  const { dataset, table, published, flags } = holdings;
  const summaries = published.map((indicator) => indicatorSummary(holdings, year, indicator));
  const themes = dataset.themes.map((theme) => ({
    theme: theme.id,
    ...themeWords(holdings, year, theme, { summaries, disputes }),
  }));
  const stating = new Set(published.flatMap(({ id }) => [...table.stated(year, id).keys()]));
  const coverage = yearCoverage(holdings, year, stating);
  const leading = themes.flatMap(({ theme, leading: id }) =>
    theme === "disputes" || id === null ? [] : [id],
  );
  const messages = themes.map(({ finding, stating }) => ({ finding, offices: stating }));
  return {
    year,
    previousYear: previousYear(table, year),
    nextYear: nextYear(table, year),
    headline: [...yearHeadline(year, coverage, messages)],
    coverage,
    indicators: summaries,
    themes: themes.map(({ stating: _, ...theme }) => theme),
    regions: compareRegions(holdings, { year, disputes, leading, stating }),
    attention: flags.filter((flag) => flag.year === year).map(publishedFlag),
  };
}

function yearCoverage(
  { dataset, table }: Holdings,
  year: number,
  stating: ReadonlySet<string>,
): YearFile["coverage"] {
  const reports = [...table.reports(year).values()];
  const full = reports.filter(({ coverage }) => coverage === "full").length;
  return {
    offices: dataset.offices.length,
    reports: reports.length,
    full,
    opening: reports.length - full,
    withFigures: stating.size,
  };
}
