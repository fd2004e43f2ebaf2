/**
 * The rows of an office's figures by year as HTML, with their course and their place among peers: Astro would make
 * objects of each of their hundreds of cells.
 */
import { peerStrip, sparkline, type YearPoint } from "../charts/index.ts";
import { percentUnit, type Quantity } from "../core/model/index.ts";
import type { IndicatorsFile, PeersFile, PublishedCell } from "../core/publish/schema.ts";
import { escapeText } from "../core/text/escape-html.ts";
import { formatQuantity } from "../core/text/format-quantity.ts";

type Indicator = IndicatorsFile[number];

/** An indicator's values of an office. */
export interface FigureRow {
  readonly indicator: Indicator;
  /** In the order of the years. */
  readonly cells: readonly PublishedCell[];
  /** Every year from the first report to the last. */
  readonly points: readonly YearPoint[];
  readonly place: {
    readonly group: string;
    readonly values: PeersFile["groups"][number]["indicators"][number];
    readonly scale: "linear" | "log";
  } | null;
}

export interface FigureTheme {
  readonly theme: { readonly name: string };
  readonly rows: readonly FigureRow[];
}

/** Below this many offices with a value a place among them means nothing. */
const fewestPeers = 5;

/** One year makes no course. */
export const hasCourse = (years: readonly number[]): boolean => years.length > 1;

/** The rows of all themes; `shown` writes the value of a cell. */
export function figureRowsHtml(
  themes: readonly FigureTheme[],
  years: readonly number[],
  shown: (cell: PublishedCell) => string,
): string {
  const withCourse = hasCourse(years);
  return themes
    .map(({ theme, rows }) => {
      const columns = years.length + (withCourse ? 3 : 2);
      const head = `<tr><th scope="rowgroup" class="group" data-head="专题" colspan="${columns}">${escapeText(theme.name)}</th></tr>`;
      return head + rows.map((row) => rowHtml(row, withCourse, shown)).join("");
    })
    .join("");
}

function rowHtml(row: FigureRow, withCourse: boolean, shown: (cell: PublishedCell) => string): string {
  const { indicator, cells, points } = row;
  return [
    `<tr><th scope="row">${escapeText(indicator.name)} <span class="value-unit">（${escapeText(indicator.unit)}）</span></th>`,
    ...cells.map((cell) => `<td class="number">${shown(cell)}</td>`),
    withCourse ? `<td>${courseHtml(indicator, points)}</td>` : "",
    `<td>${placeHtml(row)}</td></tr>`,
  ].join("");
}

function courseHtml({ name }: Indicator, points: readonly YearPoint[]): string {
  if (points.filter(({ quantity }) => quantity).length < 2) return "";
  const told = points.map(({ year, quantity }) => `${year}年${quantity ? formatQuantity(quantity) : "无数"}`);
  return sparkline(points, `${name}：${told.join("，")}`);
}

function placeHtml({ indicator, cells, place }: FigureRow): string {
  const own = cells.at(-1);
  const isStated = own?.kind === "stated";
  if (place === null) return isStated ? placed("同类口径不一，不作比较") : "";
  const { group, values } = place;
  if (values.n < fewestPeers) return placed(`${group}仅${values.n}家有数，不作比较`);
  if (!isStated) return "";
  return (
    stripOf(place, own, indicator) +
    placed(`${group}${values.n}家有数，中位数${formatQuantity(values.median)}`)
  );
}

const placed = (words: string): string => `<span class="place">${escapeText(words)}</span>`;

function stripOf(
  { group, values, scale }: NonNullable<FigureRow["place"]>,
  own: Quantity,
  { name, unit }: Indicator,
): string {
  const label = `${name} ${formatQuantity(own, unit)}，在${group}公布该数的${values.n}家中`;
  // Rates lie near 100 %: from zero they could not be told apart.
  const start = unit === percentUnit ? Math.min(own.value, ...values.values.map(({ value }) => value)) : 0;
  return peerStrip(values.values, own, values.median, scale, label, start);
}
