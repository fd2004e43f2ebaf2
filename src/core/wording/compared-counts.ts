import { certainExtremes } from "../derive/certain-extremes.ts";
import type { DisputeScope, Quantity } from "../model/index.ts";
import { disputeScopes, percentUnit } from "../model/index.ts";
import { formatQuantity } from "../text/format-quantity.ts";
import { scopeWords } from "./scope-words.ts";

/** What one of the compared offices states of an indicator in a year. */
export interface ComparedCount {
  readonly name: string;
  readonly quantity: Quantity;
  /** Digits printed after the decimal point; unknown where it was computed. */
  readonly decimals?: number | undefined;
  /** The words that it was stated in, or "". */
  readonly term: string;
  /** Which stage it counts, or null where the indicator counts no disputes. */
  readonly scope: DisputeScope | null;
}

/** An indicator with what at least two of the compared offices state of it. */
export interface ComparedCounts {
  readonly name: string;
  readonly unit: string;
  readonly counts: readonly ComparedCount[];
}

/**
 * Who states more of an indicator and who less, as far as the bounds make it certain; counts of different stages are
 * not compared, and different words for one indicator are told.
 */
export function comparedCountsSentence({ name, unit, counts }: ComparedCounts): string {
  const groups = [...disputeScopes, null]
    .map((scope) => ({ scope, members: counts.filter((count) => count.scope === scope) }))
    .filter(({ members }) => members.length > 0);
  if (groups.length > 1) {
    const told = groups.map(({ scope, members }) => {
      const words = members.length > 1 ? orderWords(members, unit) : valuesWords(members, unit);
      return `${scopeName(scope)}的，${words}`;
    });
    const hence = groups.length === counts.length ? "不作比较" : "只在同口径内比较";
    return `${name}口径不同，${hence}：${told.join("；")}。`;
  }
  const caution = groups[0]?.scope === "unclear" ? `（${scopeWords.unclear.label}，未必是同一环节）` : "";
  return `${name}${caution}：${orderWords(counts, unit)}。${termsSentence(counts)}`;
}

function scopeName(scope: DisputeScope | null): string {
  if (scope === null) return "其他";
  return scope === "unclear" ? scopeWords.unclear.label : `按${scopeWords[scope].label}计`;
}

function valueWords({ name, quantity, decimals }: ComparedCount, unit: string): string {
  return name + formatQuantity(quantity, unit, decimals);
}

function valuesWords(counts: readonly ComparedCount[], unit: string): string {
  return counts.map((count) => valueWords(count, unit)).join("、");
}

function namesOf(counts: readonly ComparedCount[]): string {
  return counts.map(({ name }) => name).join("、");
}

function areLevel(counts: readonly ComparedCount[]): boolean {
  return counts.every(
    ({ quantity }) => quantity.bound === "exact" && quantity.value === counts[0]?.quantity.value,
  );
}

const ofCounts = { more: "多于", most: "最多", least: "最少", which: "多少" };
const ofRates = { more: "高于", most: "最高", least: "最低", which: "高低" };

function orderWords(counts: readonly ComparedCount[], unit: string): string {
  const [first, second] = counts;
  if (first === undefined || second === undefined) return valuesWords(counts, unit);
  if (areLevel(counts))
    return `${namesOf(counts)}同为${formatQuantity(first.quantity, unit, first.decimals)}`;
  const order = unit === percentUnit ? ofRates : ofCounts;
  const extremes = certainExtremes(counts.map(({ quantity }) => quantity));
  const at = (positions: readonly number[]) => counts.filter((_, position) => positions.includes(position));
  const [highest, lowest] = [at(extremes.highest), at(extremes.lowest)];
  if (highest.length === counts.length && lowest.length === counts.length)
    return `${valuesWords(counts, unit)}，写的不都是确数，无法区分${order.which}`;
  if (counts.length === 2) {
    const [more, less] = highest[0] === first ? [first, second] : [second, first];
    return `${valueWords(more, unit)}，${order.more}${valueWords(less, unit)}`;
  }
  return `${valuesWords(counts, unit)}；${endWords(highest, order.most)}，${endWords(lowest, order.least)}`;
}

function endWords(counts: readonly ComparedCount[], end: string): string {
  if (counts.length === 1) return `${namesOf(counts)}${end}`;
  return areLevel(counts) ? `${namesOf(counts)}并列${end}` : `${namesOf(counts)}谁${end}无法区分`;
}

/** Different words may stand for different things: told beside every comparison that they stand behind. */
function termsSentence(counts: readonly ComparedCount[]): string {
  const terms = [...new Set(counts.map(({ term }) => term))].filter((term) => term !== "");
  if (terms.length < 2) return "";
  return `用语不一（${terms.map((term) => `“${term}”`).join("")}），未必是同一件事。`;
}
