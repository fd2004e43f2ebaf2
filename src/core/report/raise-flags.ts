import type { Parts } from "./find-parts.ts";
import type { DatedHeading } from "./outline.ts";
import type { Reading } from "./reading.ts";
import type { Settled } from "./settle.ts";

export const reportFlagCodes = [
  "conflicting_values",
  "stale_year_heading",
  "parts_do_not_sum",
  "rate_mismatch",
  "resolved_exceeds_handled",
  "no_usable_figures",
] as const;

/** One finding in a report's own words; the message is Simplified Chinese. */
export interface ReportFlag {
  readonly code: (typeof reportFlagCodes)[number];
  readonly message: string;
}

/** What a report's figures and headings do not agree in. */
export function raiseFlags(
  settled: readonly Settled[],
  parts: readonly Parts[],
  headings: readonly DatedHeading[],
  year: number | null,
): ReportFlag[] {
  return [
    ...conflicts(settled),
    ...staleHeadings(headings, year),
    ...wrongSums(parts),
    ...rates(settled),
    ...(settled.length === 0 ? [{ code: "no_usable_figures" as const, message: "没有读到可用的数" }] : []),
  ];
}

function conflicts(settled: readonly Settled[]): ReportFlag[] {
  return settled
    .filter(({ readings }) => readings.length > 1)
    .map(({ indicator, readings }) => ({
      code: "conflicting_values",
      message: `${readings[0]?.cue.name ?? indicator}有${readings.length}个不同的数：${readings.map(({ value }) => value).join("、")}`,
    }));
}

/** What became of another year's findings is told under its year. */
const redress = /整改|反馈|回头看/;

function looksAhead({ kind, title }: DatedHeading): boolean {
  return kind === "plans" || /计划|打算|安排|思路|设想|展望/.test(title);
}

/** A heading may name the report's year; one of plans also a later one. */
function staleHeadings(headings: readonly DatedHeading[], year: number | null): ReportFlag[] {
  if (year === null) return [];
  return headings
    .filter(({ title }) => !redress.test(title))
    .filter((heading) => heading.year !== year && !(heading.year > year && looksAhead(heading)))
    .map(({ title }) => ({
      code: "stale_year_heading",
      message: `标题“${title}”的年份与报告年度${year}年不同`,
    }));
}

/** Parts that make more than their total, or another sum although all are told. */
function wrongSums(lists: readonly Parts[]): ReportFlag[] {
  return lists.flatMap(({ totals, parts, complete }) => {
    const sum = parts.reduce((all, part) => all + part, 0);
    const fits = totals.some(({ value }) => sum === value || (sum < value && !complete));
    if (fits) return [];
    const message = `各部分${parts.join("、")}相加是${sum}，合计写的是${totals[0].value}`;
    return [{ code: "parts_do_not_sum" as const, message }];
  });
}

/** A text with more values than this for one indicator is no report; comparing them all would take too long. */
const mostCandidates = 20;

/** What the counts of disputes and the stated rate say of each other. Of several values, one that fits is enough. */
function rates(settled: readonly Settled[]): ReportFlag[] {
  const group = (id: string): Settled | undefined => settled.find(({ indicator }) => indicator === id);
  const exact = (readings: readonly Reading[] = []): readonly Reading[] =>
    readings.every(({ bound, part }) => bound === "exact" && !part) ? readings : [];
  const handled = exact(group("disputes_handled")?.readings);
  const resolved = exact(group("disputes_resolved")?.readings);
  const stages = (group("disputes_handled")?.stages ?? []).filter(
    ({ bound, value }) => bound === "exact" && value > 0,
  );
  const [most] = [...handled].sort((a, b) => b.value - a.value);
  const [least] = [...resolved].sort((a, b) => a.value - b.value);
  if (most === undefined || least === undefined) return [];
  const flags: ReportFlag[] = [];
  if (least.value > most.value) {
    flags.push({
      code: "resolved_exceeds_handled",
      message: `化解${least.value}${least.quantity.unit}，多于受理${most.value}${most.quantity.unit}`,
    });
  }
  const [rate, ...others] = exact(group("dispute_resolution_rate")?.readings);
  if (rate === undefined || others.length > 0 || stages.length === 0) return flags;
  const step = 10 ** -rate.quantity.decimals;
  // Printed digits are rounded or cut off; either way the true rate is less than one step away.
  const fits = stages.some(({ value }) =>
    resolved.slice(0, mostCandidates).some((own) => Math.abs((100 * own.value) / value - rate.value) < step),
  );
  if (!fits) {
    flags.push({
      code: "rate_mismatch",
      message: `写明化解率${rate.value}%，按${least.value}÷${most.value}是${((100 * least.value) / most.value).toFixed(2)}%`,
    });
  }
  return flags;
}
