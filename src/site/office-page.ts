/** What the page of one office shows, chosen from the published files. */
import { cellOf, dataset, indicators, office, peers, reportOf } from "./published.ts";

const published = indicators.filter(({ publish }) => publish);

/** Its place among peers for one indicator and year, or null where it states no value or has no peers that do. */
function placeOf(officeId: string, year: number, indicatorId: string) {
  const file = peers(year);
  const own = file.offices.find((row) => row.office === officeId);
  const group = file.groups.find(({ id }) => id === own?.group);
  const values = group?.indicators.find((row) => row.indicator === indicatorId);
  const position = own?.positions.find((row) => row.indicator === indicatorId);
  if (!group || !values || !position) return null;
  return { group: group.name, offices: group.offices, values, position };
}

function statementsOf(officeId: string, year: number) {
  return published
    .map((indicator) => ({ indicator, cell: cellOf(officeId, year, indicator.id) }))
    .filter(({ cell }) => cell.kind === "stated" || cell.candidates.length > 0);
}

export function officePage(id: string) {
  const reported = dataset.years.filter((year) => reportOf(id, year));
  const latest = reported.at(-1) ?? null;
  const themes = dataset.themes.map((theme) => ({
    theme,
    rows: published
      .filter((indicator) => indicator.theme === theme.id)
      .map((indicator) => ({
        indicator,
        cells: reported.map((year) => cellOf(id, year, indicator.id)),
        place: latest === null ? null : placeOf(id, latest, indicator.id),
      })),
  }));
  const sources = [...reported].reverse().map((year) => ({
    year,
    report: reportOf(id, year),
    statements: statementsOf(id, year),
  }));
  return { office: office(id), reported, latest, themes, sources };
}
