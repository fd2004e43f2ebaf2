import type { Judged, Reading } from "./reading.ts";

/** A total whose parts behind 其中 were read too. */
export interface Parts {
  readonly total: Reading;
  readonly parts: readonly number[];
  /** The last part is 其他 or 其余, so that the parts are all there are. */
  readonly complete: boolean;
}

/** The totals of a sentence with the parts that stand behind 其中 in the same unit. */
export function findParts(text: string, judged: readonly Judged[]): Parts[] {
  const found: Parts[] = [];
  for (const [index, { reading }] of judged.entries()) {
    if (reading === null || reading.bound !== "exact") continue;
    const following = judged.slice(index + 1);
    const next = following[0]?.quantity;
    if (next === undefined || !/其中/.test(text.slice(reading.quantity.end, next.start))) continue;
    const stop = following.findIndex(
      ({ quantity, reading: other }, at) =>
        quantity.unit !== reading.quantity.unit ||
        quantity.value === null ||
        quantity.fault !== null ||
        other !== null ||
        (at > 0 && /[；。）]/.test(text.slice(following[at - 1]?.quantity.end ?? 0, quantity.start))),
    );
    const parts = stop === -1 ? following : following.slice(0, stop);
    const rest = text.slice(next.start - 20, parts.at(-1)?.quantity.start ?? next.start);
    if (parts.length < 2 || parts.some(({ quantity }) => quantity.bound !== "exact")) continue;
    const complete = /其他|其余|其它/.test(rest.slice(-16));
    found.push({ total: reading, parts: parts.map(({ quantity }) => quantity.value ?? 0), complete });
  }
  return found;
}
