import { type Observation, publishedStatuses } from "../../src/core/model/index.ts";

/** What a row says of which cell. */
export type Figure = Pick<Observation, "office" | "year" | "indicator" | "value" | "bound" | "status">;

/** How well the figures of an indicator were read. */
export interface Score {
  readonly indicator: string;
  /** Cells whose report states one value. */
  readonly stated: number;
  /** Values that reading took by itself (auto), and how many of them are right in value and bound. */
  readonly taken: number;
  readonly right: number;
  /** Of the stated cells: those that have their value and bound, taken or laid before a person. */
  readonly found: number;
  /** Of the stated cells: those that have them taken. */
  readonly foundTaken: number;
}

/** Scores what was read against the truth, by indicator in the given order; rejected rows of the truth say nothing. */
export function scoreFigures(
  truth: readonly Figure[],
  read: readonly Figure[],
  indicators: readonly string[],
): readonly Score[] {
  const cells = Map.groupBy(
    truth.filter(({ status }) => status !== "rejected"),
    cellOf,
  );
  const readCells = Map.groupBy(read, cellOf);
  return indicators.map((indicator) => {
    const taken = read.filter((row) => row.indicator === indicator && row.status === "auto");
    const stated = truth.filter((row) => row.indicator === indicator && publishedStatuses.has(row.status));
    const found = stated.map((row) =>
      (readCells.get(cellOf(row)) ?? []).filter((other) => isSame(row, other)),
    );
    return {
      ...{ indicator, stated: stated.length, taken: taken.length },
      right: taken.filter((row) => (cells.get(cellOf(row)) ?? []).some((other) => isSame(row, other))).length,
      found: found.filter((rows) => rows.length > 0).length,
      foundTaken: found.filter((rows) => rows.some(({ status }) => status === "auto")).length,
    };
  });
}

function isSame(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.bound === b.bound;
}

function cellOf({ office, year, indicator }: Figure): string {
  return `${office} ${year} ${indicator}`;
}
