import { ascending, descending } from "d3";
import type { Table } from "../derive/index.ts";
import type { Dataset, Flag } from "../model/index.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { checks } from "./checks.ts";
import { namesOf } from "./names.ts";

/**
 * Everything that the checks find, weightiest check first, then newest year first, then by office and indicator.
 * The table is the dataset's. Indicators that are held back raise nothing.
 */
export function runChecks(dataset: Dataset, table: Table): readonly Flag[] {
  const grounds = { dataset, table, names: namesOf(dataset) };
  const codes = checkCatalogue.map(({ code }) => code);
  // Year by year, since a year's figures are at hand together.
  const found = table.years.map((year) => new Map(codes.map((code) => [code, checks[code](grounds, year)])));
  return codes.flatMap((code) => found.flatMap((flags) => flags.get(code) ?? []).sort(inOrder));
}

function inOrder(a: Flag, b: Flag): number {
  return (
    descending(a.year, b.year) ||
    ascending(a.office, b.office) ||
    ascending(a.indicators.join(), b.indicators.join())
  );
}
