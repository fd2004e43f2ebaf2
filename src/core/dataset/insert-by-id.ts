/** A row of a table of ids. */
export interface IdRow {
  readonly id: string;
  readonly row: readonly string[];
}

/** The rows with the added ones, each before the first whose id is greater; the rows themselves keep their order. */
export function insertById(rows: readonly IdRow[], added: readonly IdRow[]): (readonly string[])[] {
  const sorted = added.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const merged: (readonly string[])[] = [];
  let next = 0;
  for (const { id, row } of rows) {
    for (let own = sorted[next]; own !== undefined && own.id < id; own = sorted[next]) {
      merged.push(own.row);
      next += 1;
    }
    merged.push(row);
  }
  return [...merged, ...sorted.slice(next).map(({ row }) => row)];
}
