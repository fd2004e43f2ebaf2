import type { StatedCell } from "../model/index.ts";
import type { Grounds } from "./check.ts";

/** A figure of one office and indicator in a year and in the year before it. */
export interface Consecutive {
  readonly office: string;
  readonly indicator: string;
  readonly before: StatedCell;
  readonly after: StatedCell;
}

/** The figures of a year that the year before states too, in the order of the catalogue. */
export function* consecutive({ dataset, table }: Grounds, year: number): Generator<Consecutive> {
  for (const { id: indicator } of dataset.indicators) {
    const previous = table.stated(year - 1, indicator);
    if (previous.size === 0) continue;
    for (const [office, after] of table.stated(year, indicator)) {
      const before = previous.get(office);
      if (before !== undefined) yield { office, indicator, before, after };
    }
  }
}
