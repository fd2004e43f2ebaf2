import type { Coverage, DisputeScope } from "../model/index.ts";
import { howMany } from "./how-many.ts";
import { scopeWords } from "./scope-words.ts";

/** Whose reports of a year there are, and how far they were read. */
export function comparedReportsSentence(
  year: number,
  offices: readonly { readonly name: string; readonly coverage: Coverage | null }[],
): string {
  const named = (coverage: Coverage | null) =>
    offices.filter((office) => office.coverage === coverage).map(({ name }) => name);
  const [full, opening, none] = [named("full"), named("opening"), named(null)];
  const reported = full.length + opening.length;
  if (reported === 0) return `${year}年都没有报告。`;
  const have =
    none.length === 0
      ? `${howMany(offices.length, "家")}都有${year}年报告`
      : `${none.join("、")}没有${year}年报告`;
  if (opening.length === 0) return `${have}${none.length === 0 ? "，均" : "，其余"}已读全文。`;
  const partly = opening.length === reported && none.length === 0 ? "都" : `${opening.join("、")}的`;
  return `${have}，${partly}仅读了开头，未见不等于没有。`;
}

/** Which years each office has a report of, and which all of them have. */
export function comparedYearsSentence(
  offices: readonly { readonly name: string; readonly years: readonly number[] }[],
): string {
  const [first, ...others] = offices;
  const shared = first?.years.filter((year) => others.every(({ years }) => years.includes(year))) ?? [];
  if (shared.length > 0 && offices.every(({ years }) => years.length === shared.length))
    return `${howMany(offices.length, "家")}都有${yearsWords(shared)}年报告。`;
  const told = offices.map(({ name, years }) =>
    years.length === 0 ? `${name}没有报告` : `${name}有${yearsWords(years)}年报告`,
  );
  return `${told.join("；")}。${shared.length === 0 ? "没有一年是都有的。" : `都有的是${yearsWords(shared)}年。`}`;
}

/** 2020至2023、2025: years that follow one another by the first and the last. */
function yearsWords(years: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const run = runs[runs.length - 1];
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return String(first);
      return last === first + 1 ? `${first}、${last}` : `${first}至${last}`;
    })
    .join("、");
}

/** That an office counts disputes at different stages in different years, or "" where it does not. */
export function scopeChangeSentence(
  name: string,
  scopes: readonly { readonly year: number; readonly scope: DisputeScope }[],
): string {
  const byScope = new Map<DisputeScope, number[]>();
  for (const { year, scope } of scopes) byScope.set(scope, [...(byScope.get(scope) ?? []), year]);
  if (byScope.size < 2) return "";
  const told = [...byScope].map(([scope, years]) => {
    const { label } = scopeWords[scope];
    return `${yearsWords(years)}年${scope === "unclear" ? label : `按${label}计`}`;
  });
  return `${name}的纠纷件数前后口径不同（${told.join("，")}），不同口径的年份不连成一条线。`;
}
