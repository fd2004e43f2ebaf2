import type { Judged, Reading } from "./reading.ts";

/** Totals whose parts are told behind them, and the parts. */
export interface Parts {
  /** The nearest last; the parts may be of any of them. */
  readonly totals: readonly [Reading, ...Reading[]];
  readonly parts: readonly number[];
  /** The last part is 其他 or 其余, so that the parts are all there are. */
  readonly complete: boolean;
}

const announces = /其中|包括|（含?[^）]*$|(?:分别|主要)(?:是|为)/;
const rest = /其他|其余|其它/;

/** The lists of parts in a sentence: behind 其中, 包括 or in brackets, in the unit of a total before them. */
export function findParts(text: string, judged: readonly Judged[]): Parts[] {
  const found: Parts[] = [];
  for (const [index, { quantity: first }] of judged.entries()) {
    const before = judged[index - 1];
    if (before === undefined || !announces.test(text.slice(before.quantity.end, first.start))) continue;
    const parts = listFrom(text, judged, index);
    const [nearest, ...others] = totalsBefore(judged.slice(0, index), first.unit).toReversed();
    if (nearest === undefined || parts.length < 2) continue;
    const last = parts.at(-1)?.quantity.start ?? 0;
    found.push({
      totals: [nearest, ...others],
      parts: parts.map(({ quantity }) => quantity.value ?? 0),
      complete: rest.test(text.slice(Math.max(first.start, last - 16), last)),
    });
  }
  return found;
}

function totalsBefore(judged: readonly Judged[], unit: string): Reading[] {
  return judged.flatMap(({ reading }) =>
    reading !== null && reading.bound === "exact" && reading.quantity.unit === unit ? [reading] : [],
  );
}

/** The quantities of a list: one unit, exact, counting nothing by themselves, up to the next 。 ； or bracket. */
function listFrom(text: string, judged: readonly Judged[], index: number): readonly Judged[] {
  const following = judged.slice(index);
  const unit = following[0]?.quantity.unit;
  const stop = following.findIndex(
    ({ quantity, reading }, at) =>
      quantity.unit !== unit ||
      quantity.value === null ||
      quantity.fault !== null ||
      quantity.bound !== "exact" ||
      reading !== null ||
      (at > 0 && /[；。）]/.test(text.slice(following[at - 1]?.quantity.end ?? 0, quantity.start))),
  );
  return stop === -1 ? following : following.slice(0, stop);
}
