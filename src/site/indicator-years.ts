/** The table of one indicator over offices and years. */

import { cellOf } from "./cells.ts";
import { listLimits } from "./list-limits.ts";
import { inPlaceOrder } from "./place-order.ts";
import { dataset, type Indicator, offices } from "./published.ts";
import { valuesOf } from "./values-of.ts";

const tells = (cell: ReturnType<typeof cellOf>) => cell.kind === "stated" || cell.reason === "under_review";

/** Offices that state a value in some year, or have one under review; null where there are none. */
export function indicatorYears({ id, name, unit }: Indicator) {
  const all = inPlaceOrder(offices).map((office) => ({
    office,
    cells: dataset.years.map((year) => cellOf(office.id, year, id)),
  }));
  const rows = all.filter(({ cells }) => cells.some(tells));
  const years = dataset.years.filter((_, column) =>
    rows.some(({ cells }) => cells[column] && tells(cells[column])),
  );
  if (years.length === 0) return null;
  const shown = dataset.years.map((year) => years.includes(year));
  return {
    id,
    name,
    unit,
    years,
    rows: rows.map(({ office, cells }) => ({ office, cells: cells.filter((_, column) => shown[column]) })),
  };
}

/** Whether a theme's tables over the years are short enough for a page. */
export const listsIndicators = (theme: string): boolean => valuesOf(theme) <= listLimits.overYears;
