import { computedResolution } from "../derive/computed-resolution.ts";
import { disputeResolutionRate, disputesHandled, disputesResolved } from "../derive/indicator-ids.ts";
import type { DisputeScope, Quantity, ThemeId } from "../model/index.ts";
import { disputeScopes, percentUnit } from "../model/index.ts";
import { isWide } from "../publish/is-wide.ts";
import { formatShare } from "../text/format-share.ts";
import { comparedYearsSentence, scopeChangeSentence } from "../wording/compared-reports.ts";
import { scopeWords } from "../wording/scope-words.ts";
import { scopeOf } from "./compare-year.ts";
import type { ComparedOffice, Comparison } from "./comparison.ts";
import { resolutionLine } from "./table-lines.ts";

/** An indicator over the years: a line an office, all on one scale. */
export interface ComparedCourse {
  /** Unique among all. */
  readonly id: string;
  /** Of the line of figures that it shows: an indicator's id, or `resolution`. */
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly scale: "linear" | "log";
  readonly lines: readonly {
    readonly office: string;
    readonly name: string;
    /** One a year of the comparison. */
    readonly values: readonly (Quantity | null)[];
  }[];
}

export interface ComparedCourses {
  readonly years: readonly number[];
  /** Which years there are, and where an office's own figures are not of one kind. */
  readonly sentences: readonly string[];
  /** The themes with an indicator that has values in two years or more. */
  readonly themes: readonly {
    readonly id: ThemeId;
    readonly name: string;
    readonly courses: readonly ComparedCourse[];
  }[];
}

/** All years of the compared offices. Counts of disputes of different stages are never one line. */
export function compareCourses(comparison: Comparison): ComparedCourses {
  const { offices, holdings, years, coverage } = comparison;
  const reported = (id: string) => years.filter((year) => coverage(id, year) !== null);
  return {
    years,
    sentences: [
      comparedYearsSentence(offices.map(({ id, label }) => ({ name: label, years: reported(id) }))),
      ...offices.map(({ id, label }) =>
        scopeChangeSentence(
          label,
          years
            .filter((year) => holdings.table.cell(id, year, disputesHandled).kind === "stated")
            .map((year) => ({ year, scope: scopeOf(holdings, id, year) })),
        ),
      ),
    ].filter((sentence) => sentence !== ""),
    themes: holdings.dataset.themes
      .map(({ id, name }) => ({ id, name, courses: coursesOf(comparison, id) }))
      .filter(({ courses }) => courses.length > 0),
  };
}

function coursesOf(comparison: Comparison, theme: ThemeId): readonly ComparedCourse[] {
  const { holdings } = comparison;
  const indicators = holdings.published.filter((indicator) => indicator.theme === theme);
  const scopes: readonly (DisputeScope | null)[] = theme === "disputes" ? disputeScopes : [null];
  const all = scopes.flatMap((scope) => [
    ...(scope === null ? [] : [rateCourse(comparison, scope)]),
    ...indicators
      .filter(({ id }) => scope === null || id === disputesHandled || id === disputesResolved)
      .map((indicator) => {
        const words = scope === null ? "" : `（${scopeName(scope)}）`;
        const named = { ...indicator, name: indicator.name + words };
        return countCourse(comparison, named, indicator.id, scope);
      }),
  ]);
  const stated = theme === "disputes" ? indicators.filter(({ id }) => id === disputeResolutionRate) : [];
  return [
    ...all,
    ...stated.map((indicator) =>
      countCourse(comparison, { ...indicator, name: `${indicator.name}（报告自述）` }, indicator.id, null),
    ),
  ].filter(hasCourse);
}

function scopeName(scope: DisputeScope): string {
  const { label } = scopeWords[scope];
  return scope === "unclear" ? label : `按${label}计`;
}

/** Values of a single year make no course. */
function hasCourse({ lines }: ComparedCourse): boolean {
  const years = lines.flatMap(({ values }) =>
    values.flatMap((value, index) => (value === null ? [] : [index])),
  );
  return new Set(years).size > 1;
}

function linesOf(
  { offices, years }: Comparison,
  quantityOf: (office: string, year: number) => Quantity | null,
): ComparedCourse["lines"] {
  return offices
    .map(({ id, label }: ComparedOffice) => ({
      office: id,
      name: label,
      values: years.map((year) => quantityOf(id, year)),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
}

function rateCourse(comparison: Comparison, scope: DisputeScope): ComparedCourse {
  const { holdings } = comparison;
  const { table } = holdings;
  return {
    ...{
      id: `${resolutionLine}-${scope}`,
      key: resolutionLine,
      name: `计算化解率（${scopeName(scope)}）`,
      unit: percentUnit,
      scale: "linear",
    },
    lines: linesOf(comparison, (office, year) => {
      if (scopeOf(holdings, office, year) !== scope) return null;
      const computed = computedResolution(
        table.cell(office, year, disputesHandled),
        table.cell(office, year, disputesResolved),
      );
      if (computed === null) return null;
      // With the digits that it is shown with.
      return { value: Number(formatShare(computed.rate).replace("%", "")), bound: "exact" };
    }),
  };
}

function countCourse(
  comparison: Comparison,
  { name, unit }: { readonly name: string; readonly unit: string },
  indicator: string,
  scope: DisputeScope | null,
): ComparedCourse {
  const { holdings } = comparison;
  const lines = linesOf(comparison, (office, year) => {
    const cell = holdings.table.cell(office, year, indicator);
    if (cell.kind === "missing") return null;
    if (scope !== null && scopeOf(holdings, office, year) !== scope) return null;
    return { value: cell.value, bound: cell.bound };
  });
  const values = lines.flatMap((line) => line.values.flatMap((value) => (value === null ? [] : [value])));
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const [minimum, maximum] = [sorted[0], sorted[sorted.length - 1]];
  const isLog = unit !== percentUnit && minimum && maximum && isWide({ minimum, maximum });
  return {
    id: scope === null ? indicator : `${indicator}-${scope}`,
    key: indicator,
    name,
    unit,
    scale: isLog ? "log" : "linear",
    lines,
  };
}
