import type { Snapshot } from "../model/index.ts";

/** What every page of a snapshot carries: 2024年度归档 第1版. */
export function snapshotMark({ year, revision }: Snapshot): string {
  return `${year}年度归档 第${revision}版`;
}
