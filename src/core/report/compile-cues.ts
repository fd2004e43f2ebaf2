import type { IndicatorCues } from "./cue.ts";

/** A cue ready to be matched; `words`, `topic` and `breaks` are for `lastMatch`. */
export interface CompiledCue {
  readonly indicator: string;
  /** The indicator's name, for messages. */
  readonly name: string;
  readonly units: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly words: RegExp;
  readonly topic: RegExp | null;
  readonly breaks: RegExp | null;
  readonly not: RegExp | null;
  /** Words since the number before that rule the indicator out. */
  readonly bars: RegExp | null;
  /** The words between two numbers that count two kinds of the same thing. */
  readonly kinds: RegExp | null;
  readonly stage: number;
  readonly part: boolean;
  readonly review: boolean;
}

/** The catalogue's cues by unit, so that a number meets only those that count in its unit. */
export interface CompiledCues {
  readonly byUnit: ReadonlyMap<string, readonly CompiledCue[]>;
  /** Longest first. */
  readonly units: readonly string[];
}

/** Compiles the cues of a catalogue. The patterns have been checked before: see `isCuePattern`. */
export function compileCues(catalogue: readonly IndicatorCues[]): CompiledCues {
  const byUnit = new Map<string, CompiledCue[]>();
  for (const { indicator, name, units, not, bars, kinds, within, cues } of catalogue) {
    for (const cue of cues) {
      const own = new Set(cue.units.length > 0 ? cue.units : units);
      const compiled: CompiledCue = {
        indicator,
        name,
        units: own,
        within: new Set(within),
        words: new RegExp(alternatives(cue.words), "gs"),
        topic: anywhere(cue.topic),
        breaks: anywhere(cue.breaks),
        not: any([...not, ...cue.not]),
        bars: any(bars),
        kinds: kinds.length === 0 ? null : new RegExp(`^(?:、|和|及|与|以及)(?:${alternatives(kinds)})类?$`),
        stage: cue.stage,
        part: cue.part,
        review: cue.review,
      };
      for (const unit of own) byUnit.set(unit, [...(byUnit.get(unit) ?? []), compiled]);
    }
  }
  return { byUnit, units: [...byUnit.keys()].sort((a, b) => b.length - a.length) };
}

/**
 * Whether a text is a pattern: a regular expression in which … stands for any words. A {name} that is left names
 * no list.
 */
export function isCuePattern(pattern: string): boolean {
  try {
    new RegExp(source(pattern));
    return pattern.trim() !== "" && !/\{[a-z_]+\}/.test(pattern);
  } catch {
    return false;
  }
}

function source(pattern: string): string {
  return pattern.replaceAll("…", ".*");
}

function alternatives(patterns: readonly string[]): string {
  return patterns.map((pattern) => `(?:${source(pattern)})`).join("|");
}

function any(patterns: readonly string[]): RegExp | null {
  return patterns.length === 0 ? null : new RegExp(alternatives(patterns), "s");
}

function anywhere(patterns: readonly string[]): RegExp | null {
  return patterns.length === 0 ? null : new RegExp(alternatives(patterns), "gs");
}
