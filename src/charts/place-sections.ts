import { type PlacedRows, placeRows, type RowGroup } from "./place-rows.ts";

/** Groups of rows under one heading, or none. */
export interface RowSection<Row> {
  readonly heading: string | null;
  readonly groups: readonly RowGroup<Row>[];
}

export interface PlacedSection<Row, Section extends RowSection<Row>> {
  readonly section: Section;
  /** Middle of the heading's line; of no use without one. */
  readonly headingY: number;
  /** Where the rows and their own headings begin. */
  readonly top: number;
  readonly placed: PlacedRows<Row>;
}

const headingHeight = 36;
/** From the middle of a heading down to what it heads: less than above it, so that it belongs below. */
const headingRise = 14;

/** Sections from `top` downwards, one below the other. */
export function placeSections<Row, Section extends RowSection<Row>>(
  sections: readonly Section[],
  top: number,
  layout: Parameters<typeof placeRows<Row>>[2],
): readonly PlacedSection<Row, Section>[] {
  const all: PlacedSection<Row, Section>[] = [];
  let bottom = top;
  for (const section of sections) {
    const start = bottom + (section.heading === null ? 0 : headingHeight);
    const placed = placeRows(section.groups, start, layout);
    all.push({ section, headingY: bottom + headingHeight - headingRise, top: start, placed });
    bottom = placed.bottom;
  }
  return all;
}
