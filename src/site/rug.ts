/** Offices by indicators of a year, and reports by year, as the matrices show them. */
import { shortCellOf } from "./cells.ts";
import { positionsOf } from "./peers.ts";
import { inPlaceOrder } from "./place-order.ts";
import { dataset, indicators, type Office, offices } from "./published.ts";
import { coverageOf as coverageIn, hasReport } from "./reports.ts";

const published = indicators.filter(({ publish }) => publish);
const themeName = (id: string) => dataset.themes.find((theme) => theme.id === id)?.name ?? id;

/** A row an office that has a report of the year, of all or of those given; a column a published indicator. */
export function rugOf(year: number, among: readonly Office[] = offices) {
  const quarterOf = (office: string, indicator: string) =>
    (positionsOf(office, year).find((position) => position.indicator === indicator)?.quartile ?? null) as
      | 1
      | 2
      | 3
      | 4
      | null;
  return {
    columns: published.map(({ id, name, unit, theme }) => ({
      ...{ indicator: id, name, unit, theme: themeName(theme) },
    })),
    rows: inPlaceOrder(among)
      .filter(({ id }) => hasReport(id, year))
      .map(({ id, name, place }) => ({
        office: id,
        name,
        place,
        cells: published.map((indicator) => {
          const cell = shortCellOf(id, year, indicator.id);
          return cell.kind === "missing"
            ? cell
            : { kind: cell.kind, value: cell.value, bound: cell.bound, quarter: quarterOf(id, indicator.id) };
        }),
      })),
  };
}

/** A row an office, a column a year: how much of its report was read. */
export function coverageOf() {
  return {
    years: dataset.years,
    rows: inPlaceOrder(offices).map(({ id, name, place }) => ({
      office: id,
      name,
      place,
      parts: dataset.years.map((year) => coverageIn(id, year)),
    })),
  };
}
