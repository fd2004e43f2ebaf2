import type { Judged, Reading } from "./reading.ts";

const sumWords = /(?:全年共|全年累计|全年[^，；]{0,16}共|合计|总计|共计|累计|总数|总量|总共)[^，；]{0,30}$/;
const wholeWords = /全年|累计|合计|总计|共/;

/**
 * Settles the totals of one sentence: readings that add up to a later one are its parts, so are those before a
 * larger one that is called a total; kinds side by side without a total are all parts for a person.
 */
export function findTotals(text: string, judged: readonly Judged[]): Judged[] {
  const parts = new Set<Judged>();
  const kinds = new Set<Judged>();
  for (const [index, entry] of judged.entries()) {
    if (entry.reading === null) continue;
    for (const part of summands(judged.slice(0, index), entry.reading)) parts.add(part);
    for (const part of subtotals(text, judged.slice(0, index), entry.reading)) parts.add(part);
    const before = judged[index - 1];
    if (before !== undefined && sideBySide(text, before, entry.reading)) {
      kinds.add(before);
      kinds.add(entry);
    }
  }
  return judged.map((entry) => {
    if (parts.has(entry)) return { ...entry, reading: null, reason: "是后面合计数的一部分" };
    return entry.reading !== null && kinds.has(entry)
      ? { ...entry, reading: { ...entry.reading, part: true }, reason: `${entry.reason}；只是其中一类` }
      : entry;
  });
}

/** The readings directly before that add up to a total of at least two of them. */
function summands(before: readonly Judged[], total: Reading): readonly Judged[] {
  const found: Judged[] = [];
  let sum = 0;
  for (const entry of before.toReversed()) {
    if (entry.reading === null) continue;
    if (entry.reading.cue.indicator !== total.cue.indicator) break;
    found.push(entry);
    sum += entry.reading.value;
    if (sum === total.value) return found.length > 1 ? found : [];
  }
  return [];
}

/** Smaller readings before a number that its own words call a total. */
function subtotals(text: string, before: readonly Judged[], total: Reading): readonly Judged[] {
  if (!sumWords.test(text.slice(total.quote.start, total.quantity.outer.start))) return [];
  return before.filter(
    ({ reading }) =>
      reading !== null &&
      reading.cue.indicator === total.cue.indicator &&
      reading.cue.stage === total.cue.stage &&
      reading.value < total.value &&
      !wholeWords.test(text.slice(reading.quote.start, reading.quantity.outer.start)),
  );
}

/** Whether two readings of one thing stand in one list under two names (讲座3场、培训3场). */
function sideBySide(text: string, { reading, quantity }: Judged, own: Reading): boolean {
  if (reading === null || reading.cue.indicator !== own.cue.indicator) return false;
  if (reading.cue.stage !== own.cue.stage) return false;
  const stated = reading.bound !== "derived" && own.bound !== "derived";
  if (stated && reading.value === own.value && reading.term !== own.term) return true;
  return own.part || (/^(?:、|和|及)/.test(text.slice(quantity.outer.end)) && reading.term !== own.term);
}
