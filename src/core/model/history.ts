import type { MissingReason } from "./missing.ts";
import type { Quantity } from "./quantity.ts";
import type { Snapshot } from "./snapshot.ts";

/** A snapshot in the archive. */
export interface ArchivedSnapshot extends Snapshot {
  /** Name of its file in the archive folder. */
  readonly file: string;
  /** Of that file, in lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Date of record, YYYY-MM-DD. */
  readonly date: string;
  /** Why the revision was made, or "". */
  readonly note: string;
  /** Values of indicators that are held back, and report files whose texts are, in its dataset. */
  readonly withheldValues: number;
  readonly withheldTexts: number;
}

/** What is published of a cell: the value as stated, or why there is none. */
export type ToldCell =
  | (Quantity & {
      readonly kind: "stated";
      readonly decimals: number;
      readonly unit: string;
      readonly term: string;
    })
  | { readonly kind: "missing"; readonly reason: MissingReason };

export const revisionKinds = ["changed", "appeared", "went"] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** A cell of an archived year that is published otherwise today than in the year's newest snapshot. */
export interface Revision {
  readonly year: number;
  readonly kind: RevisionKind;
  readonly office: string;
  readonly officeName: string;
  readonly indicator: string;
  readonly indicatorName: string;
  /** In the snapshot. */
  readonly before: ToldCell;
  /** Today. */
  readonly after: ToldCell;
  /** Id of the report. */
  readonly report: string;
  /** What today's row notes, or "". */
  readonly note: string;
}

/** An archived year, and how today's data differ from its newest snapshot. */
export interface RevisedYear extends Snapshot {
  readonly changed: number;
  readonly appeared: number;
  readonly went: number;
  /** Values that the snapshot published and that are held back today: counted, and not told. */
  readonly heldBack: number;
}

/** The archive, as the site tells of it. */
export interface History {
  /** SHA-256 of the ledger, or null where nothing is archived. */
  readonly ledger: string | null;
  /** Whether the ledger and the snapshots are published beside the pages, in archive/. */
  readonly isPublished: boolean;
  /** In the order of the ledger. */
  readonly snapshots: readonly ArchivedSnapshot[];
  /** By year. */
  readonly years: readonly RevisedYear[];
  /** By year, office, then in the catalogue's order. */
  readonly revisions: readonly Revision[];
}

/** Nothing archived. */
export const noHistory: History = {
  ledger: null,
  isPublished: false,
  snapshots: [],
  years: [],
  revisions: [],
};
