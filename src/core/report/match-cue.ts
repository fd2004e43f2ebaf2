import type { CompiledCue } from "./compile-cues.ts";
import { lastMatch } from "./last-match.ts";

/** A cue with the words that it was found in. */
export interface CueMatch {
  readonly cue: CompiledCue;
  readonly term: string;
}

/** A cue whose words were found, whatever it is about, with the place where they end. */
export interface NamedCue extends CueMatch {
  readonly end: number;
}

/** The cues whose words stand in a text and end behind `least`. */
export function findNamed(cues: readonly CompiledCue[], text: string, least = 0): readonly NamedCue[] {
  const named: NamedCue[] = [];
  for (const cue of cues) {
    const match = lastMatch(cue.words, text);
    if (match === null) continue;
    const [words] = match;
    const end = match.index + words.length;
    if (end <= least || cue.not?.test(text)) continue;
    named.push({ cue, term: words.replace(/▮|《[^》]*》、?/g, ""), end });
  }
  return named;
}

/**
 * Those that fit what the sentence is about: the ones that end last, and of these the surest, then the longest
 * first. `context` is the sentence up to the number.
 */
export function chooseNamed(named: readonly NamedCue[], context: string): readonly CueMatch[] {
  const fit = named.filter(({ cue }) => hasTopic(cue, context) && !isBarred(cue, context));
  // A doubtful way to name an indicator says nothing beside a sure one.
  const sure = new Set(fit.filter(({ cue }) => !cue.review).map(({ cue }) => cue.indicator));
  const kept = fit.filter(({ cue }) => !(cue.review && sure.has(cue.indicator)));
  const last = kept.reduce((most, { end }) => Math.max(most, end), 0);
  return kept
    .filter(({ end }) => end === last)
    .sort((a, b) => rank(a.cue) - rank(b.cue) || b.term.length - a.term.length);
}

/** Whether the words since the number before rule the indicator out. */
function isBarred({ bars }: CompiledCue, context: string): boolean {
  return bars?.test(/[^\d]*$/.exec(context)?.[0] ?? "") ?? false;
}

/** A sure cue goes before a doubtful one, one for a whole before one for a part. */
function rank({ review, part }: CompiledCue): number {
  return (review ? 2 : 0) + (part ? 1 : 0);
}

/** Whether the topic stands before, and nothing after it has changed the topic. */
function hasTopic({ topic, breaks }: CompiledCue, context: string): boolean {
  if (topic === null) return true;
  const at = lastEnd(topic, context);
  return at !== -1 && (breaks === null || lastEnd(breaks, context) <= at);
}

/** Where the last match ends, or -1. */
function lastEnd(pattern: RegExp, text: string): number {
  const match = lastMatch(pattern, text);
  return match === null ? -1 : match.index + match[0].length;
}
