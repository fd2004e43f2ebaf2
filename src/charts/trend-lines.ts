import type { Quantity } from "../core/model/index.ts";
import { isHollow, verticalBoundMarks } from "./bound-marks.ts";
import { baseline, type Marks, marks, mergeMarks, textFrom } from "./marks.ts";
import { type YearValue, yearRuns } from "./trend-runs.ts";
import type { TrendPanel } from "./trends-input.ts";

/** Room between a line's end and its label, in px. */
export const endGap = 6;

/** Where a value of a year lies, in px. */
export type Place = (value: YearValue) => readonly [x: number, y: number];

type Runs = readonly (readonly YearValue[])[];

/** Lines through runs of two years or more. */
function linesOf(runs: Runs): Runs {
  return runs.filter((run) => run.length > 1);
}

/** Thin lines of the offices, and points for years that stand alone. */
export function courseMarks(years: readonly number[], { series }: TrendPanel, place: Place): Marks {
  const runs = series.flatMap(({ values }) => yearRuns(years, values));
  return marks({
    paths: linesOf(runs).map((run) => ({ role: "course", points: run.map(place) })),
    dots: runs
      .filter((run) => run.length === 1)
      .flat()
      .map((value) => {
        const [x, y] = place(value);
        return { role: "dot-course", shape: "point", x, y };
      }),
  });
}

/** The line that a panel is about, with its last value at its end. */
export function middleMarks(runs: Runs, place: Place, label: (quantity: Quantity) => string): Marks {
  const last = runs[runs.length - 1]?.slice(-1) ?? [];
  return marks({
    paths: linesOf(runs).map((run) => ({ role: "course-middle", points: run.map(place) })),
    texts: last.map((value) => {
      const [x, y] = place(value);
      return textFrom("value", x + endGap, baseline(y), label(value.quantity));
    }),
  });
}

/** A mark for each value of a panel with one series, with the arrow of its bound. */
export function valueDots(runs: Runs, place: Place): Marks {
  return mergeMarks(
    runs.flat().map((value) => {
      const [x, y] = place(value);
      const { bound } = value.quantity;
      const role = isHollow(bound) ? "dot-hollow" : "dot";
      return mergeMarks([
        verticalBoundMarks(bound, x, y),
        marks({ dots: [{ role, shape: "circle", x, y }] }),
      ]);
    }),
  );
}

/** What answers: every value of every line, as far as a table has it; last, on top, those of the middle line. */
export function courseAreas(
  years: readonly number[],
  { row, table, series, links }: TrendPanel,
  runs: Runs,
  scale: { readonly x: (year: number) => number; readonly y: (value: number) => number },
): Marks {
  const places = years.map((year) => [String(year), scale.x(year)] as const);
  const heights = (values: readonly (Quantity | null)[]) =>
    values.map((value) => (value === null ? null : scale.y(value.value)));
  const middle = new Map(runs.flat().map(({ year, quantity }) => [year, quantity]));
  const shared = heights(years.map((year) => middle.get(year) ?? null));
  return marks({
    areas: [
      ...(table === undefined
        ? []
        : [
            {
              table,
              places,
              courses: series.map(({ office, values }) => [office, ...heights(values)] as const),
            },
          ]),
      ...(row === undefined || links.length === 0 ? [] : [{ places, courses: [[row, ...shared] as const] }]),
    ],
  });
}
