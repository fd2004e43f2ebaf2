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
      message: `${indicator} 有${readings.length}个不同的数：${readings.map(({ value }) => value).join("、")}`,
    }));
}

/** A heading may name the report's year; one of plans also a later one. */
function staleHeadings(headings: readonly DatedHeading[], year: number | null): ReportFlag[] {
  if (year === null) return [];
  return headings
    .filter((heading) => heading.year !== year && !(heading.kind === "plans" && heading.year > year))
    .map(({ title }) => ({
      code: "stale_year_heading",
      message: `标题“${title}”的年份与报告年度${year}年不同`,
    }));
}

function wrongSums(parts: readonly Parts[]): ReportFlag[] {
  return parts.flatMap(({ total, parts: values, complete }) => {
    const sum = values.reduce((all, value) => all + value, 0);
    if (sum <= total.value && !(complete && sum < total.value)) return [];
    return [
      {
        code: "parts_do_not_sum",
        message: `各部分${values.join("、")}相加是${sum}，合计写的是${total.value}`,
      },
    ];
  });
}

function rates(settled: readonly Settled[]): ReportFlag[] {
  const group = (id: string): Settled | undefined => settled.find(({ indicator }) => indicator === id);
  const one = (id: string): Reading | null => {
    const readings = group(id)?.readings ?? [];
    return readings.length === 1 && readings[0]?.bound === "exact" ? readings[0] : null;
  };
  const [handled, resolved, rate] = [
    one("disputes_handled"),
    one("disputes_resolved"),
    one("dispute_resolution_rate"),
  ];
  const flags: ReportFlag[] = [];
  if (handled !== null && resolved !== null && resolved.value > handled.value) {
    flags.push({
      code: "resolved_exceeds_handled",
      message: `化解${resolved.value}${resolved.quantity.unit}，多于受理${handled.value}${handled.quantity.unit}`,
    });
  }
  if (rate === null || resolved === null || handled === null) return flags;
  const counts = (group("disputes_handled")?.stages ?? []).filter(
    ({ bound, value }) => bound === "exact" && value > 0,
  );
  const step = 10 ** -rate.quantity.decimals;
  // Printed digits are rounded or cut off; either way the true rate is less than one step away.
  const fits = counts.some(({ value }) => Math.abs((100 * resolved.value) / value - rate.value) < step);
  if (!fits && counts.length > 0) {
    flags.push({
      code: "rate_mismatch",
      message: `写明化解率${rate.value}%，按${resolved.value}÷${handled.value}是${((100 * resolved.value) / handled.value).toFixed(2)}%`,
    });
  }
  return flags;
}
