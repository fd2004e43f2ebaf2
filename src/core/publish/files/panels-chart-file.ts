import { ascending, descending } from "d3";
import { publicityReach, sumQuantities } from "../../derive/index.ts";
import type { Cell, Indicator, Office } from "../../model/index.ts";
import type { Holdings } from "../holdings.ts";
import { isWide } from "../is-wide.ts";
import type { PanelsChartFile } from "../schema.ts";
import { placeOf } from "./place-of.ts";
import { roundedQuantity } from "./rounded.ts";

type Panel = PanelsChartFile["panels"][number];
type Row = PanelsChartFile["rows"][number];
type Value = Row["values"][number];

/** Units in which study is counted; kinds counted in them share one scale and may be added. */
const sessionUnits: ReadonlySet<string> = new Set(["次", "场", "场次"]);

/** A theme in a year: a panel for each indicator that some office states, a row for each office that has a say. */
export function panelsChartFile(
  { dataset, table, ofTheme }: Holdings,
  theme: PanelsChartFile["theme"],
  year: number,
): PanelsChartFile {
  const indicators = ofTheme(theme).filter(({ id }) => table.stated(year, id).size > 0);
  const shared = theme === "study" && indicators.every(({ unit }) => sessionUnits.has(unit));
  const rows = dataset.offices.flatMap((office) => {
    const cells = indicators.map(({ id }) => table.cell(office.id, year, id));
    return cells.some(hasSay) ? [panelsRow(office, cells, shared)] : [];
  });
  return {
    theme,
    year,
    panels: indicators.map((indicator) => panelOf(indicator)),
    shared,
    rows: rows.sort(inOrder),
  };

  function panelOf({ id, name, unit }: Indicator): Panel {
    const stated = table.stated(year, id);
    const spread = table.spread(year, id);
    const positive = spread !== null && spread.minimum.value > 0;
    const log = !shared && spread !== null && (isWide(spread) || (id === publicityReach && positive));
    return {
      indicator: id,
      name,
      unit,
      scale: log ? "log" : "linear",
      n: stated.size,
      median: spread === null ? null : roundedQuantity(spread.median),
    };
  }
}

function hasSay(cell: Cell): boolean {
  return cell.kind === "stated" || cell.reason === "under_review";
}

function panelsRow(office: Office, cells: readonly Cell[], shared: boolean): Row {
  return {
    office: office.id,
    name: office.name,
    place: placeOf(office),
    values: cells.map(
      (cell): Value =>
        cell.kind === "stated"
          ? { kind: "stated", value: cell.value, bound: cell.bound }
          : { kind: "missing", reason: cell.reason },
    ),
    total: shared ? sumQuantities(cells.filter((cell) => cell.kind === "stated")) : null,
  };
}

/** By the first panel's value, falling, missing last; then by the next panels'; then by place and name. */
function inOrder(a: Row, b: Row): number {
  for (const [index, value] of a.values.entries()) {
    const order = descending(sortValue(value), sortValue(b.values[index]));
    if (order !== 0) return order;
  }
  return ascending(a.place, b.place) || ascending(a.name, b.name) || ascending(a.office, b.office);
}

function sortValue(value: Value | undefined): number {
  return value?.kind === "stated" ? value.value : -1;
}
