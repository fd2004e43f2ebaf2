import { yearHeadline } from "../../wording/index.ts";
import type { Grounds } from "../grounds.ts";
import type { YearFile } from "../schema.ts";
import { indicatorSummary } from "./indicator-summary.ts";
import { nextYear, previousYear } from "./neighbour-years.ts";
import { publishedFlag } from "./quality-file.ts";
import { themeWords } from "./theme-words.ts";

export function yearFile(grounds: Grounds, year: number): YearFile {
  const { dataset, table, published, flags } = grounds;
  const themes = dataset.themes.map((theme) => ({ theme: theme.id, ...themeWords(grounds, year, theme) }));
  const coverage = yearCoverage(grounds, year);
  const messages = themes.map(({ finding, stating }) => ({ finding, offices: stating }));
  return {
    year,
    previousYear: previousYear(table, year),
    nextYear: nextYear(table, year),
    headline: [...yearHeadline(year, coverage, messages)],
    coverage,
    indicators: published.map((indicator) => indicatorSummary(grounds, year, indicator)),
    themes: themes.map(({ stating: _, ...theme }) => theme),
    attention: flags.filter((flag) => flag.year === year).map(publishedFlag),
  };
}

function yearCoverage({ dataset, table, published }: Grounds, year: number): YearFile["coverage"] {
  const reports = [...table.reports(year).values()];
  const full = reports.filter(({ coverage }) => coverage === "full").length;
  const stating = new Set(published.flatMap(({ id }) => [...table.stated(year, id).keys()]));
  return {
    offices: dataset.offices.length,
    reports: reports.length,
    full,
    opening: reports.length - full,
    withFigures: stating.size,
  };
}
