/**
 * Names what a page shows of the data: as long as it has the same key, and the program is the same, it is the same page
 * save for its stamps (src/core/publish/edition-stamps.ts). A key may change without need, but a page must not change
 * without its key. Pages that speak of all offices have none.
 */
import { createHash } from "node:crypto";
import { cellDigests } from "./cells.ts";
import { officesUnder } from "./compare-records.ts";
import { directoryFrame } from "./directory.ts";
import { listsIndicators } from "./indicator-years.ts";
import { officesIn, regionsAround } from "./office-places.ts";
import { groupDigest, placeDigest } from "./peers.ts";
import { dataset, indicators, office, quality, revisions, sumOf, themeSummary } from "./published.ts";
import { reportsDigest, yearReportsDigest } from "./reports.ts";
import { disputesRows } from "./summary-source.ts";
import { themeYearAddress, themeYears } from "./theme-years.ts";

/** Texts are told apart by their lengths; anything else is written as JSON. */
function digest(...parts: readonly unknown[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const text = typeof part === "string" ? part : JSON.stringify(part ?? null);
    hash.update(`${text.length} `).update(text);
  }
  return hash.digest("hex");
}

const { edition: _, dateOfRecord, counts: __, files, ...told } = dataset;

const themes = dataset.themes.map(({ id }) => [
  listsIndicators(id),
  dataset.years.map((year) => themeYearAddress(id, year)),
  themeYears(id).here.map(({ year }) => year),
]);
const checks = quality.checks.map(({ code, name }) => [code, name]);
/** What every page may show. */
const shared = digest(told, indicators, themes, checks, directoryFrame);

const flags = Map.groupBy(quality.flags, (flag) => flag.office);
const open = Map.groupBy(quality.underReview, (cell) => cell.office);
const revised = Map.groupBy(revisions.revisions, (row) => row.office);
const digests = new Map<string, string>();

/** All that is published of an office by itself. */
function officeDigest(id: string): string {
  const known = digests.get(id);
  if (known !== undefined) return known;
  const own = digest(
    office(id),
    reportsDigest(id),
    [flags.get(id), open.get(id), revised.get(id)],
    cellDigests(id),
  );
  digests.set(id, own);
  return own;
}

const flagsIn = Map.groupBy(quality.flags, ({ year }) => year);
const revisedIn = Map.groupBy(revisions.revisions, ({ year }) => year);

const yearKeys = new Map<number, string>();

/** Of a page that speaks of one year, save of how it stands among the others. */
export function yearKey(year: number): string {
  const known = yearKeys.get(year);
  if (known !== undefined) return known;
  const charts = files.filter(({ path }) => path.startsWith("charts/") && path.endsWith(`-${year}.json`));
  const key = digest(
    shared,
    ["offices", `observations/${year}`, `peers/${year}`, `summaries/years/${year}`].map(sumOf),
    charts.map(({ path, sha256 }) => [path, sha256]),
    dataset.themes.map(({ id }) => themeSummary(id).years.find((row) => row.year === year)),
    [yearReportsDigest(year), flagsIn.get(year), revisedIn.get(year)],
  );
  yearKeys.set(year, key);
  return key;
}

/** Of an office's page. */
export function officeKey(id: string): string {
  const latest = office(id).reportYears.at(-1);
  return digest(
    shared,
    officeDigest(id),
    latest === undefined ? [] : [placeDigest(id, latest), groupDigest(id, latest)],
    regionsAround(office(id).region).map(({ slug, name }) => [slug, name]),
  );
}

/** Of a region's page, whose newest report is of `latest`; null where it has none. */
export function regionKey(slug: string, latest: number | null): string {
  const offices = officesIn(slug).map(({ id }) => id);
  return digest(
    shared,
    sumOf(`summaries/regions/${slug}`),
    offices.map(officeDigest),
    latest === null ? [] : offices.map((id) => placeDigest(id, latest)),
    // How they differ from the pool of all: the rest of their rows changes with each figure of the pool.
    latest === null ? [] : disputesRows(latest, offices).map(({ differs }) => differs),
  );
}

/** Of a brief, which tells in words how far the data reach: of a region, or of the whole (null), in a year. */
export const briefKey = (region: string | null, year: number) =>
  digest(region === null ? yearKey(year) : regionKey(region, year), dateOfRecord);

/** Of a report's page. */
export function reportKey(id: string, officeId: string): string {
  return digest(shared, officeDigest(officeId), sumOf(`reports/${id}`));
}

/** Of the script of what is compared of a region's offices. */
export const recordsKey = (region: string) => digest(officesUnder(region).map(officeDigest));
