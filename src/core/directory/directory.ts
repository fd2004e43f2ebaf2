import type { Bound, DisputeScope, MissingReason, OfficeKind, ThemeId } from "../model/index.ts";

/** What is told of a figure beside its value: read by the program, corrected by a person, or stated without counts. */
export const figureMarks = ["plain", "auto", "corrected", "claimed"] as const;
export type FigureMark = (typeof figureMarks)[number];

/** A figure of an office's latest report, or why there is none. */
export type DirectoryFigure =
  | {
      readonly kind: "stated";
      readonly value: number;
      readonly bound: Bound;
      /** Digits to print after the decimal point. */
      readonly decimals: number;
      readonly mark: FigureMark;
    }
  | { readonly kind: "missing"; readonly reason: MissingReason };

/** An office as the directory lists it. */
export interface DirectoryOffice {
  readonly id: string;
  readonly name: string;
  readonly kind: OfficeKind;
  /** Index of its narrowest region in the frame, or −1 where no place is known. */
  readonly region: number;
  readonly population: number | null;
  /**
   * A character for each year of the frame: "." without a report, else a hexadecimal digit whose bits are the
   * themes, in the frame's order, that the report has figures of.
   */
  readonly years: string;
  /** Findings of the checks, over all years. */
  readonly flags: number;
  /** Figures that wait for a person, over all years. */
  readonly underReview: number;
  /** Which stage the disputes of its latest report speak of, or null where it states none. */
  readonly scope: DisputeScope | null;
  /** In the order of the frame's columns. */
  readonly figures: readonly DirectoryFigure[];
}

export interface DirectoryRegion {
  readonly slug: string;
  readonly name: string;
  /** Index of the region around it, or −1. */
  readonly parent: number;
}

/** A figure that the directory shows. */
export interface DirectoryColumn {
  /** Of an indicator, or `resolution` for the resolution rate, computed or as stated. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Whether it counts disputes, so that its stage is told beside it. */
  readonly scoped: boolean;
}

/** What all offices of a directory share. */
export interface DirectoryFrame {
  /** Ascending. */
  readonly years: readonly number[];
  readonly themes: readonly { readonly id: ThemeId; readonly name: string }[];
  readonly columns: readonly DirectoryColumn[];
  /** Each before what it holds. */
  readonly regions: readonly DirectoryRegion[];
  /** Syllables without tones, each with the characters that are read so. */
  readonly readings: Readonly<Record<string, string>>;
}

/** Newest year with a report, or null. */
export function latestYear({ years }: DirectoryOffice, frame: DirectoryFrame): number | null {
  const index = years.search(/[^.]\.*$/);
  return index === -1 ? null : (frame.years[index] ?? null);
}

/** The regions around and including one, widest first; none for −1. */
export function regionChain(regions: readonly DirectoryRegion[], index: number): readonly DirectoryRegion[] {
  const region = regions[index];
  return region === undefined ? [] : [...regionChain(regions, region.parent), region];
}
