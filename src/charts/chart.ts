import type { Scene } from "./scene.ts";

/** A chart before its width is known: what it says of itself, and where its marks stand. */
export interface Chart {
  /** Lower case; unique on a page, and among the charts that may be embedded. */
  readonly id: string;
  /** A few words: what its files and a citation call it. */
  readonly name: string;
  /** What it shows. */
  readonly title: string;
  /** What that means. */
  readonly description: string;
  /** Positions at a width in px. */
  readonly layout: (width: number) => Scene;
}
