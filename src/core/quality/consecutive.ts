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
export function consecutive({ dataset, table }: Grounds, year: number): readonly Consecutive[] {
  return dataset.indicators.flatMap(({ id: indicator }) => {
    const previous = table.stated(year - 1, indicator);
    return [...table.stated(year, indicator)].flatMap(([office, after]): readonly Consecutive[] => {
      const before = previous.get(office);
      return before === undefined ? [] : [{ office, indicator, before, after }];
    });
  });
}
