import { ascending, descending } from "d3";
import type { Table } from "../derive/index.ts";
import type { Dataset, Flag } from "../model/index.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { checks } from "./checks.ts";
import { namesOf } from "./names.ts";

const rank = new Map(checkCatalogue.map(({ code }, index) => [code, index]));

/** Everything that the checks find, sorted. The table is the dataset's. Indicators that are held back raise nothing. */
export function runChecks(dataset: Dataset, table: Table): readonly Flag[] {
  // Year by year, since a year's figures are at hand together.
  return sortFlags(table.years.flatMap((year) => checkYear(dataset, table, year)));
}

/** What the checks find in one year, sorted. They ask for its rows and for those of the year before it. */
export function checkYear(dataset: Dataset, table: Table, year: number): readonly Flag[] {
  const grounds = { dataset, table, names: namesOf(dataset) };
  return sortFlags(checkCatalogue.flatMap(({ code }) => checks[code](grounds, year)));
}

/** Weightiest check first, then newest year first, then by office and indicator. */
export function sortFlags(flags: readonly Flag[]): readonly Flag[] {
  return flags.toSorted(
    (a, b) =>
      ascending(rank.get(a.code), rank.get(b.code)) ||
      descending(a.year, b.year) ||
      ascending(a.office, b.office) ||
      ascending(a.indicators.join(), b.indicators.join()),
  );
}
