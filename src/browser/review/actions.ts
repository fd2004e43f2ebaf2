import type { Decision } from "../../core/review/decision.ts";

/** A row of a cell of the report that is open. */
export interface RowName {
  readonly indicator: string;
  readonly row: number;
}

/** Which cells are still to be looked at: all that nobody decided on, only those that wait, or all. */
export type Show = "open" | "review" | "all";

export interface QueueFilter {
  readonly words: string;
  /** "" for all years. */
  readonly year: string;
  readonly show: Show;
}

/** What a person can do on the page; every part of it knows only this. */
export interface Actions {
  open(report: string): void;
  step(direction: 1 | -1): void;
  filter(filter: QueueFilter): void;
  select(name: RowName): void;
  confirm(): void;
  correct(): void;
  reject(): void;
  add(): void;
  decide(indicator: string, decision: Decision): void;
  closeForm(): void;
  undo(): void;
  retry(): void;
  /** Of a decision that was not saved: makes it again on the cell as the file has it now. */
  insist(indicator: string): void;
  drop(indicator: string): void;
  settle(number: number, keep: "mine" | "theirs"): void;
  help(): void;
  toggleQueue(): void;
}
