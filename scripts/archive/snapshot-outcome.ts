import type { LedgerLine } from "../../src/core/archive/index.ts";

/** The snapshot that was added, or the one whose content is today's; then, whether the program is another. */
export type SnapshotOutcome =
  | { readonly kind: "added"; readonly line: Omit<LedgerLine, "previous">; readonly files: number }
  | {
      readonly kind: "same";
      readonly line: LedgerLine;
      readonly programs: readonly [then: string, now: string] | null;
    };
