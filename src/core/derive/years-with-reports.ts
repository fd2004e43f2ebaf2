import type { Table } from "./tabulate.ts";

/** The years in which some of these offices have a report, ascending. */
export function yearsWithReports(
  { years, report }: Pick<Table, "years" | "report">,
  offices: readonly string[],
): readonly number[] {
  return years.filter((year) => offices.some((office) => report(office, year) !== undefined));
}
