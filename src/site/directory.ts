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
import { shortCellOf, valuesIn } from "./cells.ts";
import { once } from "./once.ts";
import { inPlaceOrder } from "./place-order.ts";
import { dataset, indicators, officeNumbers, offices, quality, regions } from "./published.ts";
import { readingTable } from "./reading-table.ts";
import { disputesRows } from "./summary-source.ts";

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

/** What it tells of all its offices together. */
export const directoryFrame: DirectoryFrame = {
  years: dataset.years,
  themes: dataset.themes,
  columns: columnsOf(),
  regions: regions.map(({ slug, name, parent }) => ({ slug, name, parent: indexOf(parent) })),
  readings: readingTable([...offices, ...regions]),
};

/** For each office, the themes that a year has figures of, as bits. */
function themesIn(year: number): Uint8Array {
  const themes = new Uint8Array(offices.length);
  for (const { id, theme } of indicators) {
    const bit = 1 << dataset.themes.findIndex((each) => each.id === theme);
    for (const [at, value] of valuesIn(year, id).entries())
      if (!Number.isNaN(value)) themes[at] = (themes[at] ?? 0) | bit;
  }
  return themes;
}

function countByOffice(rows: readonly { readonly office: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { office } of rows) counts.set(office, (counts.get(office) ?? 0) + 1);
  return counts;
}

/** The computed rate, else the stated one, which says that it is only claimed. */
function rateOf(office: string, year: number, disputes: DisputesRow | undefined): DirectoryFigure {
  const computed = disputes?.computed;
  if (!computed) {
    const figure = figureOf(office, year, disputeResolutionRate);
    return figure.kind === "stated" ? { ...figure, mark: "claimed" } : figure;
  }
  const digits = formatShare(computed.rate).slice(0, -1);
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { kind: "stated", value: Number(digits), bound: "exact", decimals, mark: "plain" };
}

function figureOf(office: string, year: number, column: string): DirectoryFigure {
  const cell = shortCellOf(office, year, column);
  if (cell.kind === "missing") return cell;
  const { value, bound, decimals, status } = cell;
  return { kind: "stated", value, bound, decimals, mark: markOf(status) };
}

/** What the report of a year tells of an office. */
function told(office: string, year: number): Pick<DirectoryOffice, "scope" | "figures"> {
  const [disputes] = disputesRows(year, [office]);
  const figures = directoryFrame.columns.map(({ id }) =>
    id === rateColumn ? rateOf(office, year, disputes) : figureOf(office, year, id),
  );
  return { scope: disputes?.scope ?? null, figures };
}

const silent: Pick<DirectoryOffice, "scope" | "figures"> = {
  scope: null,
  figures: directoryFrame.columns.map(() => ({ kind: "missing", reason: "no_report" })),
};

function makeOffices(): readonly DirectoryOffice[] {
  const latest = Map.groupBy(offices, ({ reportYears }) => reportYears.at(-1));
  // A year after the other: the figures of each are read once.
  const years = dataset.years.map((year) => ({
    year,
    themes: themesIn(year),
    told: new Map(latest.get(year)?.map(({ id }) => [id, told(id, year)])),
  }));
  const flags = countByOffice(quality.flags);
  const underReview = countByOffice(quality.underReview);
  return inPlaceOrder(offices).map(({ id, name, kind, region, population, reportYears }) => {
    const at = officeNumbers.get(id) ?? 0;
    return {
      ...{ id, name, kind, population },
      region: indexOf(region),
      years: years
        .map(({ year, themes }) => (reportYears.includes(year) ? (themes[at] ?? 0).toString(16) : "."))
        .join(""),
      flags: flags.get(id) ?? 0,
      underReview: underReview.get(id) ?? 0,
      ...(years.find(({ year }) => year === reportYears.at(-1))?.told.get(id) ?? silent),
    };
  });
}

/** Every office. After a change few pages ask. */
export const directoryOffices = once(makeOffices);
