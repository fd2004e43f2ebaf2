import { type OfficeKind, officeKinds } from "../model/index.ts";
import type { TableEntry, TableFigure } from "./read-indicator-table.ts";

/** A figure of a table in the words of the contract: it has a cell instead of a place in a text. */
export interface TableValue {
  readonly value: number;
  readonly decimals: number;
  readonly bound: string;
  readonly unit: string;
  readonly term: string;
  readonly section: string;
  readonly start: null;
  readonly end: null;
  /** The cell as written. */
  readonly quote: string;
}

/** What one office's row of a table states, as `--json` prints it. */
export interface TableAnswer {
  readonly office: { readonly name: string; readonly kind: OfficeKind } | null;
  readonly year: number;
  readonly issued: null;
  readonly documentNumber: null;
  readonly observations: readonly (TableValue & {
    readonly indicator: string;
    readonly status: "auto" | "review";
  })[];
  readonly candidates: readonly { readonly indicator: string; readonly values: readonly TableValue[] }[];
  readonly flags: readonly never[];
}

/** Two columns for one indicator that differ are candidates. */
export function answerEntry({ office, year, figures }: TableEntry): TableAnswer {
  const groups = [...Map.groupBy(figures, ({ indicator }) => indicator)].map(([indicator, own]) => ({
    indicator,
    own: own.filter(
      ({ value, bound }, at) =>
        !own.slice(0, at).some((other) => other.value === value && other.bound === bound),
    ),
  }));
  const kind = officeKinds.find((entry) => office.endsWith(entry));
  return {
    office: kind === undefined ? null : { name: office, kind },
    ...{ year, issued: null, documentNumber: null },
    observations: groups.flatMap(({ indicator, own }) =>
      own.length > 1
        ? []
        : own.map((figure) => ({
            indicator,
            ...shownValue(figure),
            status: figure.doubt === null ? ("auto" as const) : ("review" as const),
          })),
    ),
    candidates: groups.flatMap(({ indicator, own }) =>
      own.length > 1 ? [{ indicator, values: own.map(shownValue) }] : [],
    ),
    flags: [],
  };
}

function shownValue({ value, decimals, bound, unit, term, place, written }: TableFigure): TableValue {
  return { value, decimals, bound, unit, term, section: place, start: null, end: null, quote: written };
}
