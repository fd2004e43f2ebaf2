/** The directory: every office with the figures of its latest report, in the order of places. */

import { disputeResolutionRate, disputesHandled, publicityReach } from "../core/derive/indicator-ids.ts";
import type {
  DirectoryColumn,
  DirectoryFigure,
  DirectoryFrame,
  DirectoryOffice,
} from "../core/directory/index.ts";
import { markOf } from "../core/directory/index.ts";
import { percentUnit } from "../core/model/index.ts";
import type { DisputesRow } from "../core/publish/schema.ts";
import { themeIndicators } from "../core/publish/theme-indicators.ts";
import { formatShare } from "../core/text/format-share.ts";
import { shortCellOf, statedValue } from "./cells.ts";
import { inPlaceOrder } from "./place-order.ts";
import { dataset, disputesChart, indicators, offices, quality, regions, themeSummary } from "./published.ts";
import { readingTable } from "./reading-table.ts";

const rateColumn = "resolution";
const published = indicators.filter(({ publish }) => publish);

function columnsOf(): readonly DirectoryColumn[] {
  const [study] = themeIndicators("study", published);
  const wanted = [disputesHandled, disputeResolutionRate, publicityReach, study?.id];
  return wanted.flatMap((id): DirectoryColumn[] => {
    const indicator = published.find((row) => row.id === id);
    if (indicator === undefined) return [];
    const { name, unit } = indicator;
    return id === disputeResolutionRate
      ? [{ id: rateColumn, name: "化解率", unit: percentUnit, scoped: false }]
      : [{ id: indicator.id, name, unit, scoped: id === disputesHandled }];
  });
}

const regionIndex = new Map(regions.map(({ slug }, index) => [slug, index]));
const indexOf = (slug: string | null) => regionIndex.get(slug ?? "") ?? -1;

const frame: DirectoryFrame = {
  years: dataset.years,
  themes: dataset.themes,
  columns: columnsOf(),
  regions: regions.map(({ slug, name, parent }) => ({ slug, name, parent: indexOf(parent) })),
  readings: readingTable([...offices, ...regions]),
};

const latestYears = new Map(offices.map(({ id, reportYears }) => [id, reportYears.at(-1) ?? null]));

/** Each office's disputes in the year of its latest report. The other years' are not held. */
const disputes = new Map<string, DisputesRow>(
  themeSummary("disputes").years.flatMap(({ year, chart }) => {
    const rows = chart === null ? [] : disputesChart(chart).rows;
    return rows
      .filter(({ office }) => latestYears.get(office) === year)
      .map((row) => [row.office, row] as const);
  }),
);

/** For each office, the themes that each year has figures of, as bits. */
function themesByYear(): ReadonlyMap<string, readonly number[]> {
  const themeBit = new Map(
    indicators.map(({ id, theme }) => [id, 1 << dataset.themes.findIndex((each) => each.id === theme)]),
  );
  const bitsOf = (office: string, year: number) =>
    indicators.reduce(
      (bits, { id }) => (statedValue(office, year, id) === null ? bits : bits | (themeBit.get(id) ?? 0)),
      0,
    );
  return new Map(offices.map(({ id }) => [id, dataset.years.map((year) => bitsOf(id, year))]));
}

function countByOffice(rows: readonly { readonly office: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { office } of rows) counts.set(office, (counts.get(office) ?? 0) + 1);
  return counts;
}

/** The computed rate, else the stated one, which says that it is only claimed. */
function rateOf(office: string, year: number): DirectoryFigure {
  const computed = disputes.get(office)?.computed;
  if (!computed) {
    const figure = figureOf(office, year, disputeResolutionRate);
    return figure.kind === "stated" ? { ...figure, mark: "claimed" } : figure;
  }
  const digits = formatShare(computed.rate).slice(0, -1);
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { kind: "stated", value: Number(digits), bound: "exact", decimals, mark: "plain" };
}

function figureOf(office: string, year: number, column: string): DirectoryFigure {
  if (column === rateColumn) return rateOf(office, year);
  const cell = shortCellOf(office, year, column);
  if (cell.kind === "missing") return cell;
  const { value, bound, decimals, status } = cell;
  return { kind: "stated", value, bound, decimals, mark: markOf(status) };
}

function directoryOffices(): readonly DirectoryOffice[] {
  const themes = themesByYear();
  const flags = countByOffice(quality.flags);
  const underReview = countByOffice(quality.underReview);
  return inPlaceOrder(offices).map(({ id, name, kind, region, population, reportYears }) => {
    const latest = reportYears.at(-1);
    const bits = themes.get(id) ?? [];
    return {
      id,
      name,
      kind,
      region: indexOf(region),
      population,
      years: dataset.years
        .map((year, at) => (reportYears.includes(year) ? (bits[at] ?? 0).toString(16) : "."))
        .join(""),
      flags: flags.get(id) ?? 0,
      underReview: underReview.get(id) ?? 0,
      scope: disputes.get(id)?.scope ?? null,
      figures: frame.columns.map((column) =>
        latest === undefined ? { kind: "missing", reason: "no_report" } : figureOf(id, latest, column.id),
      ),
    };
  });
}

export const directory = { frame, offices: directoryOffices() };
