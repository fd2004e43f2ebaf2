import { type PlacedRows, placeRows, type RowGroup } from "./place-rows.ts";

/** Groups of rows under one heading, or none. */
export interface RowSection<Row> {
  readonly heading: string | null;
  readonly groups: readonly RowGroup<Row>[];
}

export interface PlacedSection<Row, Section extends RowSection<Row>> {
  readonly section: Section;
  /** The heading's lines; none without one. */
  readonly heading: readonly string[];
  /** Middle of its first line. */
  readonly headingY: number;
  /** Where the rows and their own headings begin. */
  readonly top: number;
  readonly placed: PlacedRows<Row>;
}

const headingHeight = 36;
/** What each line after the first adds to it. */
export const headingLineHeight = 18;
/** From the middle of a heading down to what it heads: less than above it, so that it belongs below. */
const headingRise = 14;

/** Sections from `top` downwards, one below the other. */
export function placeSections<Row, Section extends RowSection<Row>>(
  sections: readonly Section[],
  top: number,
  layout: Parameters<typeof placeRows<Row>>[2] & {
    readonly headingLines: (heading: string) => readonly string[];
  },
): readonly PlacedSection<Row, Section>[] {
  const all: PlacedSection<Row, Section>[] = [];
  let bottom = top;
  for (const section of sections) {
    const heading = section.heading === null ? [] : layout.headingLines(section.heading);
    const headingY = bottom + headingHeight - headingRise;
    const start =
      bottom + (heading.length === 0 ? 0 : headingHeight + (heading.length - 1) * headingLineHeight);
    const placed = placeRows(section.groups, start, layout);
    all.push({ section, heading, headingY, top: start, placed });
    bottom = placed.bottom;
  }
  return all;
}
