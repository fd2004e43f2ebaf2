/** What was revised since the snapshots, by year and office, with where it stands on its page. */
import type { RevisionsFile } from "../core/publish/schema.ts";
import { countRevisions } from "../core/wording/revision-sentence.ts";
import { paths } from "./paths.ts";
import { knownOffice, revisions } from "./published.ts";
import { reportOf } from "./reports.ts";

type Revision = RevisionsFile["revisions"][number];

/** Of a year on the page of revisions. */
export const revisedYearId = (year: number) => `y${year}`;

/** Of an office in that year. */
export const revisedOfficeId = (year: number, office: string) => `y${year}-${office}`;

/** How a year was revised, or null where it was not. */
export function revisedYear(year: number) {
  return revisions.years.find((row) => row.year === year && countRevisions(row) > 0) ?? null;
}

/** The years of an office that were revised, newest first. */
export function revisedYearsOf(office: string) {
  const own = revisions.revisions.filter((row) => row.office === office);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => ({ year, count: own.filter((row) => row.year === year).length }));
}

/** Every archived year, newest first, with its revisions by office; an office may be known no more. */
export function revisedYears() {
  return [...revisions.years].reverse().map((year) => {
    const rows = revisions.revisions.filter((row) => row.year === year.year);
    const offices = Map.groupBy(rows, ({ office }) => office);
    return {
      ...year,
      offices: [...offices].map(([id, rows]) => ({
        anchor: revisedOfficeId(year.year, id),
        name: rows[0]?.officeName ?? id,
        place: knownOffice(id)?.place ?? "",
        href: knownOffice(id) ? paths.office(id) : null,
        report: reportLink(id, year.year),
        rows: rows.map((row) => ({ ...row, termsDiffer: termsDiffer(row) })),
      })),
    };
  });
}

/** The report's text where it is published, else its address; null where neither is. */
function reportLink(office: string, year: number) {
  const report = reportOf(office, year);
  if (report?.text === "full") return { href: paths.report(report.id), outside: false };
  return report?.url ? { href: report.url, outside: true } : null;
}

function termsDiffer({ before, after }: Revision): boolean {
  return before.kind === "stated" && after.kind === "stated" && before.term !== after.term;
}
