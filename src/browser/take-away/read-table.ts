import type { TakenPart, TakenTable } from "../../core/take-away/index.ts";
import { readCell, wordsOf } from "./read-cell.ts";

type Cell = readonly TakenPart[];

/**
 * A table of the page as its reader sees it, every row as wide as the head: a cell over several rows stands in each,
 * and the name of a group, where its head says of what (`data-head`), in a column before the others.
 */
export function readTable(frame: HTMLElement): TakenTable {
  const table = frame.querySelector("table");
  const told = { caption: table?.caption ? wordsOf(table.caption) : "" };
  const heads = Array.from(table?.tHead?.rows[0]?.cells ?? [], wordsOf);
  const groups = new Set<string>();
  let group: readonly TakenPart[] = [];
  const rows = Array.from(table?.tBodies ?? []).flatMap((body) => {
    /** Cells that reach down from the rows above, by column, with how many rows they still fill. */
    const reaching = new Map<number, { readonly cell: Cell; left: number }>();
    return Array.from(body.rows).flatMap((row) => {
      const [first] = Array.from(row.cells);
      if (first !== undefined && first.colSpan >= heads.length) {
        const head = first.dataset.head ?? "";
        if (head !== "") groups.add(head);
        group = head === "" ? [] : [{ head, number: null, words: wordsOf(first) }];
        return [];
      }
      return [[group, ...wholeRow(row, heads.length, reaching)]];
    });
  });
  return groups.size === 0
    ? { ...told, heads, rows: rows.map(([, ...cells]) => cells) }
    : { ...told, heads: ["", ...heads], rows };
}

function wholeRow(
  row: HTMLTableRowElement,
  width: number,
  reaching: Map<number, { readonly cell: Cell; left: number }>,
): readonly Cell[] {
  const own = Array.from(row.cells);
  return Array.from({ length: width }, (_, column) => {
    const above = reaching.get(column);
    if (above && above.left > 0) {
      above.left -= 1;
      return above.cell;
    }
    const next = own.shift();
    if (!next) return [];
    const cell = readCell(next);
    reaching.set(column, { cell, left: next.rowSpan - 1 });
    return cell;
  });
}
