import type { DisputesRow } from "../core/publish/schema.ts";

export interface DisputesGroup {
  /** Null where all rows are of one group. */
  readonly heading: string | null;
  readonly rows: readonly DisputesRow[];
}

const headings = [
  ["below", "低于合计水平"],
  ["no", "与合计水平无法区分"],
  ["above", "高于合计水平"],
  [null, "件数不全或不是确数，无法比较"],
] as const;

/**
 * Rows by how they compare with the rate of their pool, in the order given inside a group. Of a part of the rows, a
 * heading does not say how many they are.
 */
export function disputesGroups(rows: readonly DisputesRow[], isPart = false): readonly DisputesGroup[] {
  const groups = headings
    .map(([differs, words]) => ({ words, rows: rows.filter((row) => row.differs === differs) }))
    .filter((group) => group.rows.length > 0);
  return groups.map((group) => ({
    heading: groups.length < 2 ? null : isPart ? group.words : `${group.words}（${group.rows.length}）`,
    rows: group.rows,
  }));
}
