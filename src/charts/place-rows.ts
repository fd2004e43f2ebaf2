/** Rows that stand together, under a heading or none. */
export interface RowGroup<Row> {
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

export interface PlacedRow<Row> {
  readonly row: Row;
  readonly top: number;
  readonly bottom: number;
  /** Middle of the line that holds the name. */
  readonly nameY: number;
  /** Middle of a second line of text, or null where the row asked for none. */
  readonly secondY: number | null;
  /** Middle of the marks. */
  readonly y: number;
}

export interface PlacedRows<Row> {
  readonly rows: readonly PlacedRow<Row>[];
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  /** Top and bottom of each stretch of the scale that no text interrupts. */
  readonly runs: readonly (readonly [top: number, bottom: number])[];
  readonly bottom: number;
}

const rowHeight = 24;
const headingHeight = 30;
const stacked = { name: 20, second: 16, marks: 20, gap: 8 };

/** Rows from `top` downwards: one line each, or stacked, the name above the marks. */
export function placeRows<Row>(
  groups: readonly RowGroup<Row>[],
  top: number,
  layout: { readonly stacked: boolean; readonly hasSecondLine: (row: Row) => boolean },
): PlacedRows<Row> {
  const place = layout.stacked ? placeStacked : placeInLine;
  const rows: PlacedRow<Row>[] = [];
  const headings: { text: string; y: number }[] = [];
  const runs: (readonly [number, number])[] = [];
  let bottom = top;
  for (const group of groups) {
    if (group.heading !== null) {
      headings.push({ text: group.heading, y: bottom + headingHeight / 2 + 2 });
      bottom += headingHeight;
    }
    const start = bottom;
    for (const row of group.rows) {
      const placed = place(row, bottom, layout.hasSecondLine(row));
      rows.push(placed);
      if (layout.stacked) runs.push(markRun(placed));
      bottom = placed.bottom;
    }
    if (!layout.stacked) runs.push([start, bottom]);
  }
  return { rows, headings, runs, bottom };
}

function placeInLine<Row>(row: Row, top: number): PlacedRow<Row> {
  const y = top + rowHeight / 2;
  return { row, top, bottom: top + rowHeight, nameY: y, secondY: null, y };
}

function placeStacked<Row>(row: Row, top: number, hasSecondLine: boolean): PlacedRow<Row> {
  const marksTop = top + stacked.name + (hasSecondLine ? stacked.second : 0);
  return {
    row,
    top,
    bottom: marksTop + stacked.marks + stacked.gap,
    nameY: top + stacked.name / 2 + 2,
    secondY: hasSecondLine ? top + stacked.name + stacked.second / 2 : null,
    y: marksTop + stacked.marks / 2,
  };
}

function markRun({ y }: { readonly y: number }): readonly [number, number] {
  return [y - stacked.marks / 2 + 1, y + stacked.marks / 2 - 1];
}
