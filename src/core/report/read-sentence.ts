import { attributeQuantity } from "./attribute-quantity.ts";
import type { Attribution } from "./attribution.ts";
import type { CompiledCues } from "./compile-cues.ts";
import { excludeByWords, excludePlace, excludeSentence } from "./exclude-quantity.ts";
import { findDoubt } from "./find-doubt.ts";
import { findPart } from "./find-part.ts";
import type { Quantity } from "./find-quantities.ts";
import { findTotals } from "./find-totals.ts";
import { placeQuantities } from "./place-quantity.ts";
import type { Judged } from "./reading.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";
import type { Span } from "./spans.ts";
import { stateValue } from "./state-value.ts";

/** Judges the quantities of one sentence, in order: its place, what it counts, what speaks against it, its
 * value, doubts, then totals. */
export function readSentence(
  scene: SentenceScene,
  quantities: readonly Quantity[],
  cues: CompiledCues,
): Judged[] {
  const excluded = excludeSentence(scene);
  if (excluded !== null) return quantities.map((quantity) => left(quantity, quantity.fault ?? excluded));
  const placeAt = placeQuantities(scene, quantities, cues.byUnit);
  const judged: Judged[] = [];
  let consumed = scene.span.start;
  for (const [index, quantity] of quantities.entries()) {
    const placed = countsIn(cues, quantity) ? placeAt(index, consumed) : null;
    if (placed === null) {
      judged.push(left(quantity, quantity.fault ?? `没有指标以“${quantity.unit}”计数`));
      continue;
    }
    const result = judge(scene, placed, cues, judged);
    if (result.consumes) consumed = placed.to;
    judged.push(result.judged);
  }
  return findTotals(scene.text, judged);
}

function countsIn(cues: CompiledCues, { fault, unit }: Quantity): boolean {
  return fault === null && cues.byUnit.has(unit);
}

function left(quantity: Quantity, reason: string): Judged {
  return { quantity, reading: null, reason };
}

/** One quantity's judgement, and whether it takes the words behind it from the next one. */
function judge(
  scene: SentenceScene,
  placed: Placed,
  cues: CompiledCues,
  earlier: readonly Judged[],
): { readonly judged: Judged; readonly consumes: boolean } {
  const { quantity } = placed;
  const misplaced = excludePlace(placed);
  if (misplaced !== null) return { judged: left(quantity, misplaced), consumes: false };
  const found = attributeQuantity(scene, placed, cues, earlier);
  if (found === null) return { judged: left(quantity, "旁边没有指标的用语"), consumes: false };
  const excluded = excludeByWords(scene, placed);
  if (excluded !== null) return { judged: left(quantity, excluded), consumes: false };
  const part = findPart(scene, placed, found.matches[0], earlier);
  if (part === "total") return { judged: left(quantity, "是前面合计数的一部分"), consumes: found.behind };
  return { judged: read(scene, placed, found, part === "nothing"), consumes: found.behind };
}

function read(scene: SentenceScene, placed: Placed, found: Attribution, alone: boolean): Judged {
  const { quantity } = placed;
  const stated = stateValue(scene, placed);
  if ("fault" in stated) return left(quantity, stated.fault);
  const { cue, term } = found.matches[0];
  const doubt =
    found.doubt ??
    stated.doubt ??
    findDoubt(scene, placed, found.matches) ??
    (alone ? "只是其中的一部分，没有读到合计" : null);
  const reading = {
    ...{ quantity, cue, value: stated.value, bound: stated.bound, term, doubt, part: found.part },
    ...{ quote: quoteOf(scene.text, placed, found.behind), section: scene.paragraph.section },
    sentence: scene.index,
  };
  return { quantity, reading, reason: `用语“${term}”${doubt === null ? "" : `；待审：${doubt}`}` };
}

/** The number with its words, without joining words and marks at their ends. */
function quoteOf(text: string, { quantity, from, to, clause }: Placed, behind: boolean): Span {
  const end = Math.max(Math.min(behind ? to : 0, clause.end), quantity.outer.end);
  const lead = /^[、，；：。和及与并（¦]*/.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from + lead, end };
}
