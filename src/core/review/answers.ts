import type { CsvRecord } from "../dataset/index.ts";
import type { CellCounts, ReviewCell, ReviewQueue, ReviewReport } from "./view.ts";

/** What could not be done, in Chinese, and how to mend it. */
export interface Refusal {
  readonly kind: "refused";
  readonly message: string;
}

/** A cell after it was saved, or as the file has it against what the person saw. */
export interface CellAnswer {
  readonly cell: ReviewCell;
  readonly counts: CellCounts;
  /** Names the state of all tables; another one means that somebody else has changed them. */
  readonly stamp: string;
}

export type SaveAnswer =
  | (CellAnswer & {
      readonly kind: "saved";
      /** What takes it back. */
      readonly undo: number;
    })
  | (CellAnswer & { readonly kind: "conflict" })
  | Refusal;

/** A decision that was saved and no longer stands: another program has saved over it. */
export interface LostDecision {
  /** The number that it was saved under. */
  readonly number: number;
  readonly report: string;
  readonly indicator: string;
  /** The rows as the decision left them, and as the file has them now. */
  readonly mine: readonly CsvRecord[];
  readonly theirs: readonly CsvRecord[];
}

export type QueueAnswer =
  | {
      readonly kind: "queue";
      readonly queue: ReviewQueue;
      readonly lost: readonly LostDecision[];
      readonly stamp: string;
    }
  | Refusal;

export type ReportAnswer =
  | { readonly kind: "report"; readonly report: ReviewReport; readonly stamp: string }
  | Refusal;
