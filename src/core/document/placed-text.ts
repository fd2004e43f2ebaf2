/**
 * A run of text on a page. `x` is its left edge from the page's left, `y` its baseline from the page's top; all
 * lengths of a page are in one unit, whichever it is.
 */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type: the height of a Chinese character. */
  readonly size: number;
}

export interface TextPage {
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** One printed line of a page, from its left edge to its right one. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}
