/** What the page of one office shows, chosen from the published files. */
import { isWide } from "../core/publish/is-wide.ts";
import type { PublishedCell } from "../core/publish/schema.ts";
import { officeSentences } from "../core/wording/index.ts";
import { cellOf } from "./cells.ts";
import { peersOf } from "./peers.ts";
import { dataset, type Indicator, indicators, office, quality } from "./published.ts";
import { coverageOf, hasReport, reportOf } from "./reports.ts";

const published = indicators.filter(({ publish }) => publish);

const flagsOf = Map.groupBy(quality.flags, ({ office, year }) => `${office} ${year}`);

/** Its place among peers for one indicator, or null where it states no value. */
function placeIn(group: ReturnType<typeof peersOf>, indicatorId: string) {
  const values = group?.indicators.find((row) => row.indicator === indicatorId);
  const position = group?.positions.find((row) => row.indicator === indicatorId);
  if (!group || !values || !position) return null;
  const [minimum] = values.values;
  const maximum = values.values.at(-1);
  const scale: "linear" | "log" = minimum && maximum && isWide({ minimum, maximum }) ? "log" : "linear";
  return { group: group.name, values, position, scale };
}

/** The cell of an indicator in each year with a report. */
interface OfficeRow {
  readonly indicator: Indicator;
  readonly cells: ReadonlyMap<number, PublishedCell>;
}

function sentencesOf(officeId: string, year: number, rows: readonly OfficeRow[]) {
  const group = peersOf(officeId, year);
  const cells = cellsIn(rows, year);
  const reasons = cells.map(({ cell }) => (cell.kind === "missing" ? cell.reason : null));
  return officeSentences({
    name: office(officeId).name,
    year,
    coverage: coverageOf(officeId, year),
    figures: cells.flatMap(({ indicator, cell }) =>
      cell.kind === "stated"
        ? [
            {
              name: indicator.name,
              unit: indicator.unit,
              quantity: cell,
              decimals: cell.decimals,
              position: placeIn(group, indicator.id)?.position ?? null,
            },
          ]
        : [],
    ),
    underReview: reasons.filter((reason) => reason === "under_review").length,
    unseen: reasons.filter((reason) => reason === "not_collected" || reason === "not_reported").length,
    flags: flagsOf.get(`${officeId} ${year}`)?.length ?? 0,
    group,
  });
}

const cellsIn = (rows: readonly OfficeRow[], year: number) =>
  rows.flatMap(({ indicator, cells }) => {
    const cell = cells.get(year);
    return cell === undefined ? [] : [{ indicator, cell }];
  });

function pointOf(year: number, cell: PublishedCell | undefined) {
  return { year, quantity: cell?.kind === "stated" ? { value: cell.value, bound: cell.bound } : null };
}

const statementsOf = (rows: readonly OfficeRow[], year: number) =>
  cellsIn(rows, year).filter(({ cell }) => cell.kind === "stated" || cell.candidates.length > 0);

export function officePage(id: string) {
  const reported = dataset.years.filter((year) => hasReport(id, year));
  const latest = reported.at(-1) ?? null;
  const [first] = reported;
  // With the years between that have no report: a line must show them as gaps.
  const span = dataset.years.filter((year) => first && latest && year >= first && year <= latest);
  const group = latest === null ? null : peersOf(id, latest);
  const rows = published.map(
    (indicator): OfficeRow => ({
      indicator,
      cells: new Map(reported.map((year) => [year, cellOf(id, year, indicator.id)])),
    }),
  );
  const themes = dataset.themes.map((theme) => ({
    theme,
    rows: rows
      .filter(({ indicator }) => indicator.theme === theme.id)
      .map(({ indicator, cells }) => ({
        indicator,
        cells: [...cells.values()],
        points: span.map((year) => pointOf(year, cells.get(year))),
        place: placeIn(group, indicator.id),
      })),
  }));
  const sources = [...reported].reverse().map((year) => ({
    year,
    report: reportOf(id, year),
    statements: statementsOf(rows, year),
  }));
  const sentences = latest === null ? ["本库还没有这个单位的报告。"] : sentencesOf(id, latest, rows);
  return { office: office(id), reported, themes, sources, sentences };
}
