import type { Snapshot } from "../model/index.ts";

/** The name of a snapshot, its bag's folder and its file without the ending: 2024-r1. */
export function snapshotName({ year, revision }: Snapshot): string {
  return `${year}-r${revision}`;
}

/** The snapshot of a name such as 2024-r1, or null where it is no such name. */
export function parseSnapshotName(name: string): Snapshot | null {
  const [, year, revision] = /^((?:19|2[01])\d\d)-r([1-9]\d{0,3})$/.exec(name) ?? [];
  return year === undefined ? null : { year: Number(year), revision: Number(revision) };
}
