import type { Table } from "../derive/index.ts";
import type { Dataset, Flag } from "../model/index.ts";
import type { Names } from "./names.ts";

/** What a check looks at: the table is the dataset's, arranged, and holds nothing that is held back. */
export interface Grounds {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly names: Names;
}

/** Finds one kind of fault in the published figures of a year; the order of what it returns is of no account. */
export type Check = (grounds: Grounds, year: number) => readonly Flag[];
