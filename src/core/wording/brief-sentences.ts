import type { LikeForLike } from "../derive/like-for-like.ts";
import type { ScopePool } from "../derive/pooled-by-scope.ts";
import type { PooledResolution } from "../derive/pooled-resolution.ts";
import { formatShare } from "../text/format-share.ts";
import type { YearCoverage } from "./coverage-sentence.ts";
import { coverageSentence } from "./coverage-sentence.ts";
import { holding, howMany } from "./how-many.ts";
import { sumsAndChange } from "./like-for-like-sentence.ts";
import { oneSentence } from "./one-sentence.ts";
import { scopeName } from "./scope-words.ts";

/** Fewer offices that state a value in both years are not compared. */
const fewestCompared = 2;

/** What a theme says in a year. */
export interface BriefTheme {
  readonly name: string;
  /** What its figures say, as a heading. */
  readonly finding: string;
  /** The indicator that stands for it, or null where none is stated. */
  readonly leading: {
    readonly name: string;
    readonly unit: string;
    /** Offices that state a value, and of these, whose value is not exact. */
    readonly n: number;
    readonly inexact: number;
    /** Offices whose value waits for a person. */
    readonly underReview: number;
    /** Whether its values may be added; a rate has no sum to compare. */
    readonly isCount: boolean;
    /** Null where no office states it in both years. */
    readonly change: LikeForLike | null;
  } | null;
}

type Pool = Pick<PooledResolution, "offices" | "handled" | "resolved" | "rate" | "low" | "high">;

/** What the five sentences rest on. */
export interface BriefYear {
  readonly year: number;
  /** The year before it that has reports, or null. */
  readonly previousYear: number | null;
  readonly coverage: YearCoverage;
  readonly disputes: BriefTheme & {
    readonly pooled: Pool | null;
    readonly pools: readonly (Pool & Pick<ScopePool, "scope">)[];
  };
  /** Publicity and study. */
  readonly counted: readonly [BriefTheme, BriefTheme];
}

/** One of the five, with the word or two that it begins with. */
export interface BriefSentence {
  readonly lead: string;
  readonly text: string;
}

/**
 * A year in five sentences: what it rests on, disputes, publicity, study, and how it compares with the year before.
 * Each tells of how many offices it speaks, keeps bounds, and says why where there is nothing to say.
 */
export function briefSentences(brief: BriefYear): readonly BriefSentence[] {
  const { year, coverage, disputes, counted } = brief;
  return [
    { lead: "报告情况", text: oneSentence(coverageSentence(year, coverage)) },
    {
      lead: disputes.name,
      text: oneSentence(disputes.finding, poolsClause(disputes), reviewClause(disputes)),
    },
    ...counted.map((theme) => ({ lead: theme.name, text: countedSentence(theme, coverage) })),
    { lead: "年度比较", text: changesSentence(brief) },
  ];
}

/** The rates with their intervals, scope by scope where the total mixes several. */
function poolsClause({ pooled, pools }: BriefYear["disputes"]): string {
  if (pooled === null) return "";
  const isMixed = pools[0]?.offices !== pooled.offices;
  if (!isMixed) return `。${countsOf(pooled)}，${intervalOf(pooled)}`;
  const told = pools.map(
    (pool) =>
      `${scopeName(pool.scope)}，${howMany(pool.offices, "家")}${countsOf(pool)}，化解率${formatShare(pool.rate)}（${intervalOf(pool)}）`,
  );
  return told.map((each) => `。${each}`).join("");
}

function countsOf({ handled, resolved }: Pool): string {
  return `${howMany(handled, "件")}中化解${howMany(resolved, "件")}`;
}

function intervalOf({ low, high }: Pool): string {
  return `95%区间${formatShare(low)}～${formatShare(high)}`;
}

function countedSentence(theme: BriefTheme, { reports }: YearCoverage): string {
  const { finding, leading } = theme;
  const whole = `。有报告的共${howMany(reports, "家")}`;
  if (leading === null) return oneSentence(finding, whole);
  const { n, inexact } = leading;
  const bounds = inexact === 0 || n === 1 ? "" : `，${holding(inexact, n, "不是确数")}`;
  return oneSentence(finding, bounds, whole, reviewClause(theme));
}

function reviewClause({ leading }: BriefTheme): string {
  return leading === null || leading.underReview === 0
    ? ""
    : `。另有${howMany(leading.underReview, "家")}的${leading.name}待核，未计入`;
}

function changesSentence({ year, previousYear, disputes, counted }: BriefYear): string {
  if (previousYear === null) return `${year}年之前没有报告，不作年度比较。`;
  const years = `${previousYear}、${year}两年`;
  const counts = [disputes, ...counted].flatMap(({ leading }) =>
    leading?.isCount === true ? [leading] : [],
  );
  if (counts.length === 0) return `没有可以合计的数，不与${previousYear}年比较。`;
  const compared = counts.flatMap(({ name, unit, change }) =>
    change === null || change.n < fewestCompared
      ? []
      : [`${name}（${howMany(change.n, "家")}）合计${sumsAndChange(change, unit)}`],
  );
  const rest = counts.filter(({ change }) => change === null || change.n < fewestCompared);
  const few = `在${years}都公布的${rest.length > 1 ? "均" : ""}不足两家，不作比较`;
  return oneSentence(
    compared.length === 0 ? "" : `只算${years}都公布的单位，${compared.join("；")}。`,
    rest.length === 0 ? "" : `${rest.map(({ name }) => name).join("、")}${few}。`,
  );
}
