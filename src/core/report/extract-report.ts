import type { CompiledCues } from "./compile-cues.ts";
import { findParts, type Parts } from "./find-parts.ts";
import { findQuantities, type Quantity } from "./find-quantities.ts";
import { maskNames } from "./mask-names.ts";
import { type NormalText, normaliseText } from "./normalise-text.ts";
import { outline } from "./outline.ts";
import { type ReportFlag, raiseFlags } from "./raise-flags.ts";
import { type ReportFacts, readFacts } from "./read-facts.ts";
import { readSentence } from "./read-sentence.ts";
import type { Judged } from "./reading.ts";
import { type Settled, settle } from "./settle.ts";
import { sentencesOf } from "./spans.ts";

/** All that was read out of one report; offsets are in its normalised text. */
export interface Extraction {
  readonly normal: NormalText;
  readonly facts: ReportFacts;
  readonly settled: readonly Settled[];
  readonly flags: readonly ReportFlag[];
  /** Every quantity, with why it was taken or left. */
  readonly judged: readonly Judged[];
}

const turnsToProblems =
  /(?:仍|还|也|依然)(?:然)?存在[^，。；]{0,10}(?:问题|不足|短板|差距|困难)|(?:存在|主要|突出)的?(?:主要)?(?:问题|不足|短板|困难)(?:是|在于|：|有)/;

/** Reads a report. `year`, where it is known, goes before the one that the text names. */
export function extractReport(original: string, cues: CompiledCues, year: number | null = null): Extraction {
  const normal = normaliseText(original);
  const facts = readFacts(normal);
  const own = year ?? facts.year;
  const { paragraphs, datedHeadings } = outline(normal, own);
  const masked = maskNames(normal.text);
  const quantities = findQuantities(masked, cues.units);
  const judged: Judged[] = [];
  const parts: Parts[] = [];
  let next = 0;
  let index = 0;
  for (const paragraph of paragraphs) {
    let previous = "";
    let troubled = false;
    let earlier: readonly Judged[] = [];
    for (const span of sentencesOf(masked.text, paragraph)) {
      const inside: Quantity[] = [];
      for (
        let found = quantities[next];
        found !== undefined && found.start < span.end;
        found = quantities[next]
      ) {
        inside.push(found);
        next += 1;
      }
      if (inside.length > 0) {
        const scene = {
          text: masked.text,
          span,
          index,
          paragraph,
          year: own,
          partial: facts.partial,
          previous,
          troubled,
          earlier,
        };
        const read = readSentence(scene, inside, cues);
        for (const entry of read) judged.push(entry);
        earlier = read;
        for (const entry of findParts(masked.text, read)) parts.push(entry);
      }
      previous = masked.text.slice(Math.max(span.start, span.end - 200), span.end);
      troubled ||= turnsToProblems.test(previous);
      index += 1;
    }
  }
  const settled = settle(judged.flatMap(({ reading }) => (reading === null ? [] : [reading])));
  return { normal, facts, settled, flags: raiseFlags(settled, parts, datedHeadings, own), judged };
}
