import type { DotRole, LineRole, TextRole } from "./tokens.ts";

/** circle, square and diamond are values; arrows are the heads of bounds and point at `x`. */
export type Shape = "circle" | "square" | "diamond" | "arrow-right" | "arrow-left";

/** All lengths are px; y grows downwards. */
export interface LineMark {
  readonly role: LineRole;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
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
export interface Scene {
  /** Class of the chart: `chart-<name>`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly dots: readonly DotMark[];
  readonly texts: readonly TextMark[];
}
