import type { KeptRows } from "../../src/core/dataset/index.ts";
import type { Dataset, Report } from "../../src/core/model/index.ts";
import type { YearPart, YearTask } from "../../src/core/publish/index.ts";

/** What a thread that publishes years knows from its start. */
export interface PublishSetup {
  readonly catalogue: Omit<Dataset, "reports" | "observations">;
  /** Those of the whole dataset. */
  readonly years: readonly number[];
  /** Folder that the files are written into. */
  readonly writing: string;
  /** Folder of the input. */
  readonly data: string;
}

/** A year to be published. */
export interface PublishOrder {
  readonly task: YearTask;
  /** Of the years that the task needs. */
  readonly reports: readonly Report[];
  readonly rows: readonly KeptRows[];
}

/** What a thread answers: each report's file that it has read, then what is left of the year. */
export type PublishAnswer =
  | { readonly kind: "document" }
  | { readonly kind: "part"; readonly part: YearPart };
