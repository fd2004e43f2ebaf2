import type { Bound, MissingReason, OfficeKind } from "../model/index.ts";
import { bounds, disputeScopes, missingReasons, officeKinds } from "../model/index.ts";
import type { DirectoryFigure, DirectoryFrame, DirectoryOffice, FigureMark } from "./directory.ts";
import { figureMarks } from "./directory.ts";

/**
 * A figure in as few characters as it takes: a whole number that was stated exactly as itself, a missing one as
 * −1 minus the place of its reason, any other as value, and the places of its bound, decimals and mark.
 */
type PackedFigure = number | readonly [value: number, bound: number, decimals: number, mark: number];

/** Offices column by column, as a page loads them: alike values stand together, and no name is repeated. */
export interface PackedDirectory {
  readonly frame: DirectoryFrame;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly kinds: readonly number[];
  readonly regions: readonly number[];
  readonly populations: readonly (number | null)[];
  readonly years: readonly string[];
  readonly flags: readonly number[];
  readonly underReview: readonly number[];
  /** The place of each office's scope, or −1. */
  readonly scopes: readonly number[];
  /** A list for each column of the frame. */
  readonly figures: readonly (readonly PackedFigure[])[];
}

export function packDirectory(frame: DirectoryFrame, offices: readonly DirectoryOffice[]): PackedDirectory {
  return {
    frame,
    ids: offices.map(({ id }) => id),
    names: offices.map(({ name }) => name),
    kinds: offices.map(({ kind }) => officeKinds.indexOf(kind)),
    regions: offices.map(({ region }) => region),
    populations: offices.map(({ population }) => population),
    years: offices.map(({ years }) => years),
    flags: offices.map(({ flags }) => flags),
    underReview: offices.map(({ underReview }) => underReview),
    scopes: offices.map(({ scope }) => (scope === null ? -1 : disputeScopes.indexOf(scope))),
    figures: frame.columns.map((_, column) =>
      offices.map(({ figures }) => packFigure(figures[column] ?? { kind: "missing", reason: "no_report" })),
    ),
  };
}

/** What `packDirectory` packed. */
export function unpackOffices(packed: PackedDirectory): readonly DirectoryOffice[] {
  return packed.ids.map((id, index) => ({
    id,
    name: at(packed.names, index),
    kind: at<OfficeKind>(officeKinds, at(packed.kinds, index)),
    region: at(packed.regions, index),
    population: at(packed.populations, index),
    years: at(packed.years, index),
    flags: at(packed.flags, index),
    underReview: at(packed.underReview, index),
    scope: disputeScopes[at(packed.scopes, index)] ?? null,
    figures: packed.figures.map((column) => unpackFigure(at(column, index))),
  }));
}

function packFigure(figure: DirectoryFigure): PackedFigure {
  if (figure.kind === "missing") return -1 - missingReasons.indexOf(figure.reason);
  const { value, bound, decimals, mark } = figure;
  const isPlain = bound === "exact" && decimals === 0 && mark === "plain";
  return isPlain ? value : [value, bounds.indexOf(bound), decimals, figureMarks.indexOf(mark)];
}

function unpackFigure(packed: PackedFigure): DirectoryFigure {
  if (typeof packed !== "number") {
    const [value, bound, decimals, mark] = packed;
    return {
      kind: "stated",
      value,
      bound: at<Bound>(bounds, bound),
      decimals,
      mark: at<FigureMark>(figureMarks, mark),
    };
  }
  return packed < 0
    ? { kind: "missing", reason: at<MissingReason>(missingReasons, -1 - packed) }
    : { kind: "stated", value: packed, bound: "exact", decimals: 0, mark: "plain" };
}

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no entry ${index}`);
  return value;
}
