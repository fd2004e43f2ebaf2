import type { Row } from "../cell-rows.ts";

/**
 * How a report tells a row. plain: as a figure of the year; doubtful: so that a person has to look; monthly: as a
 * practice from which the year's count follows; last_year: as the year before's, which somebody took by mistake.
 */
export type Manner = "plain" | "doubtful" | "monthly" | "last_year";

/** A row that a report tells, with its key in the marked text. */
export interface ToldRow {
  readonly key: string;
  readonly row: Row;
  readonly manner: Manner;
}

/** How each row is told. Several rows of one cell that wait for review are told plainly: they contradict each other. */
export function toldRows(rows: readonly Row[]): readonly ToldRow[] {
  return rows.map((row, index) => {
    const rivals = rows.filter(
      ({ indicator, status }) => indicator === row.indicator && status === "review",
    ).length;
    return { key: String(index), row, manner: mannerOf(row, rivals) };
  });
}

function mannerOf({ status, bound }: Row, rivals: number): Manner {
  if (status === "rejected") return "last_year";
  if (bound === "derived") return "monthly";
  return status === "review" && rivals === 1 ? "doubtful" : "plain";
}
