import type { QueueEntry, ReviewCell, ReviewReport, ReviewRow } from "../../core/review/view.ts";
import type { RowName, Show } from "./actions.ts";
import type { TextMark } from "./text-pane.ts";

/** Every row of a report, in the order of the list. */
export function rowNames({ cells }: ReviewReport): RowName[] {
  return cells.flatMap(({ indicator, rows }) => rows.map((_, row) => ({ indicator, row })));
}

export function findRow(report: ReviewReport | null, name: RowName | null): ReviewRow | null {
  const cell = report?.cells.find(({ indicator }) => indicator === name?.indicator);
  return cell?.rows[name?.row ?? -1] ?? null;
}

export function isOpenCell({ state }: ReviewCell, show: Show): boolean {
  return state === "review" || state === "recheck" || (state === "auto" && show !== "review");
}

/** The first row of the next cell that is open, from a cell on and round to it; null where no other one is. */
export function nextOpenRow({ cells }: ReviewReport, after: string | null, show: Show): RowName | null {
  const at = cells.findIndex(({ indicator }) => indicator === after);
  const order = [...cells.slice(at + 1), ...cells.slice(0, Math.max(0, at))];
  const cell = order.find((own) => isOpenCell(own, show));
  if (cell === undefined) return null;
  const open = cell.rows.findIndex(({ record }) => record.status !== "rejected");
  return { indicator: cell.indicator, row: Math.max(0, open) };
}

export function isReviewed({ cells }: ReviewReport, show: Show): boolean {
  return cells.every((cell) => !isOpenCell(cell, show));
}

/** The row before or behind another one; the end stays the end. */
export function stepRow(report: ReviewReport, from: RowName | null, direction: 1 | -1): RowName | null {
  const names = rowNames(report);
  const at = names.findIndex(({ indicator, row }) => indicator === from?.indicator && row === from.row);
  if (at === -1) return names[0] ?? null;
  return names[Math.min(names.length - 1, Math.max(0, at + direction))] ?? null;
}

/** The next report that is wanted, from one on and round; the same one only where it is not open. */
export function stepReport(
  entries: readonly QueueEntry[],
  from: string | null,
  direction: 1 | -1,
  isWanted: (entry: QueueEntry) => boolean,
): QueueEntry | null {
  const ordered = direction === 1 ? entries : [...entries].reverse();
  const at = ordered.findIndex(({ report }) => report === from);
  const round = [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(0, at))];
  return round.find(isWanted) ?? null;
}

/** The name of a row's mark in the text, and back. */
export function markName({ indicator, row }: RowName): string {
  return `${indicator} ${row}`;
}

export function nameOfMark(mark: string): RowName {
  const [indicator = "", row = "0"] = mark.split(" ");
  return { indicator, row: Number(row) };
}

/** The places of all rows, each with its cell's number in the list. */
export function marksOf({ cells }: ReviewReport): TextMark[] {
  return cells.flatMap(({ indicator, state, rows }, index) =>
    rows.flatMap(({ record, place }, row) => {
      if (place === null) return [];
      const look = record.status === "rejected" ? ("rejected" as const) : state;
      return [{ ...place, name: markName({ indicator, row }), number: index + 1, look }];
    }),
  );
}
