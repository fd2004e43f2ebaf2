import type { DisputesChartFile, DisputesRow } from "../core/publish/schema.ts";
import { splitDisputesRows } from "./disputes-rows.ts";

export interface DisputesGroup {
  /** Null where all rows are of one group. */
  readonly heading: string | null;
  readonly rows: readonly DisputesRow[];
}

const headings = [
  ["below", "低于合计水平"],
  ["no", "与合计水平无法区分"],
  ["above", "高于合计水平"],
  [null, "无确切件数，无法比较"],
] as const;

/** The drawn rows by how they compare with the pooled rate, in the order of the file inside a group. */
export function disputesGroups(file: DisputesChartFile): readonly DisputesGroup[] {
  const { drawn } = splitDisputesRows(file);
  if (file.pooled === null) return [{ heading: null, rows: drawn }];
  const groups = headings
    .map(([differs, words]) => ({ words, rows: drawn.filter((row) => row.differs === differs) }))
    .filter(({ rows }) => rows.length > 0);
  return groups.map(({ words, rows }) => ({
    heading: groups.length > 1 ? `${words}（${rows.length}）` : null,
    rows,
  }));
}
