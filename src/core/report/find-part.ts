import type { CueMatch } from "./match-cue.ts";
import type { Judged } from "./reading.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";

/** Whether a quantity stands behind 其中, 包括 or 含, and what of. */
export type PartOf =
  /** A part of a total of the same thing before it. */
  | "total"
  /** A part, and no number stands before it. */
  | "nothing"
  /** Not a part, or a part of something else, which it names itself. */
  | null;

/** Tells what a quantity is a part of. `judged` are the quantities before it in its sentence. */
export function findPart(
  { text, span, earlier }: SentenceScene,
  { quantity, clause }: Placed,
  { cue }: CueMatch,
  judged: readonly Judged[],
): PartOf {
  const before = text
    .slice(span.start, quantity.outer.start)
    .replace(/（[^（）]*）/g, (closed) => "·".repeat(closed.length));
  const at = Math.max(
    before.replace(/其中的/g, "···").lastIndexOf("其中"),
    before.lastIndexOf("包括"),
    /（含[^）]*$/.exec(before)?.index ?? -1,
    clause.aside ? clause.start - span.start - 1 : -1,
  );
  if (at === -1 || (!clause.aside && before.includes("；", at))) return null;
  const inside = judged.filter(({ quantity: other }) => other.end <= span.start + at);
  const totals = at < 4 ? [...earlier, ...inside] : inside;
  const same = totals.some(
    ({ reading }) =>
      reading !== null &&
      (quantity.value ?? 0) <= reading.value &&
      (reading.cue.indicator === cue.indicator || cue.within.has(reading.cue.indicator)),
  );
  if (same) return "total";
  const counted = totals.some(({ quantity: other }) => other.unit !== "");
  return clause.aside || counted ? null : "nothing";
}
