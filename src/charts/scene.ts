import type { Answers } from "./areas.ts";
import type { DotRole, LineRole, RectRole, TextRole } from "./tokens.ts";

/** circle, square and diamond are values, point and tiny small ones; arrows are the heads of bounds, their tips at x, y. */
export type Shape =
  | ("circle" | "square" | "diamond" | "point" | "tiny")
  | ("arrow-right" | "arrow-left" | "arrow-up" | "arrow-down");

/** All lengths are px; y grows downwards. */
export interface LineMark {
  readonly role: LineRole;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A line through two points or more. */
export interface PathMark {
  readonly role: LineRole;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** An area; `x`, `y` is its upper left corner. */
export interface RectMark {
  readonly role: RectRole;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DotMark {
  readonly role: DotRole;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
}

export interface TextMark {
  readonly role: TextRole;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly text: string;
}

/** A chart with every position computed; drawing it decides nothing. */
export interface Scene extends Answers {
  /** Class of the chart: `chart-<name>`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly rects: readonly RectMark[];
  readonly lines: readonly LineMark[];
  readonly paths: readonly PathMark[];
  readonly dots: readonly DotMark[];
  readonly texts: readonly TextMark[];
}
