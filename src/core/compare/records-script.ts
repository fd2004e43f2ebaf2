import type { OfficeRecord } from "./office-record.ts";
import type { PackedRecords } from "./pack-records.ts";
import { packRecords } from "./pack-records.ts";

/**
 * Where offices without a known place are kept; no slug of a region has this sign in it. The records of any other
 * office are kept under its narrowest region.
 */
export const placelessRegion = "no_place";

/** The packed records of each region that was loaded, by its slug: `self.fazhiCompare`. */
export interface LoadedRecords {
  readonly fazhiCompare?: Readonly<Record<string, PackedRecords>>;
}

/** The records of a region as a classic script: a page opened from a disk may load it, and may not fetch. */
export function recordsScript(region: string, records: readonly OfficeRecord[]): string {
  const packed = JSON.stringify({ [region]: packRecords(records) });
  return `self.fazhiCompare=Object.assign(self.fazhiCompare||{},${packed});\n`;
}
