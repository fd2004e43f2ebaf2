/**
 * What of a chart answers a pointer, a finger or the arrow keys, in px: where it lies and which cell of which table it
 * tells of. No figure is in it: the page's script takes the words from the table.
 *
 * `table` is the id of the table's element, where it is another than the figure's own. A key names a row of it: an
 * office's id, a region's slug, a panel; a column's id is an indicator or a year, or "" for the whole row. `kinds` are
 * letters of the legend's entries.
 */
export type Area = Bands | Dots | Courses | Bars;

/** Rows across columns. */
export interface Bands {
  readonly table?: string;
  readonly columns: readonly (readonly [column: string, x: number, width: number])[];
  /** `kinds` has a word of letters for each column, with blanks between. */
  readonly bands: readonly (readonly [key: string, y: number, height: number, kinds: string])[];
}

/** Marks of rows, anywhere. */
export interface Dots {
  readonly table?: string;
  readonly column: string;
  readonly dots: readonly (readonly [key: string, x: number, y: number, kinds: string])[];
}

/** Lines over columns, with a height at each or none. */
export interface Courses {
  readonly table?: string;
  readonly places: readonly (readonly [column: string, x: number])[];
  readonly courses: readonly (readonly [key: string, ...heights: (number | null)[]])[];
}

/** Bars that stand for many rows and say so in words. */
export interface Bars {
  readonly bars: readonly (readonly [text: string, x: number, y: number, width: number, height: number])[];
}

/** An entry of the legend that stands for marks: those with the letter `kind`. */
export interface LegendArea {
  readonly kind: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a drawn chart carries of it, as JSON in `data-answers`. */
export interface Answers {
  readonly areas: readonly Area[];
  readonly legend: readonly LegendArea[];
}
