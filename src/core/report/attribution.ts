import type { CueMatch } from "./match-cue.ts";

/** What a quantity counts, by the catalogue's cues. */
export interface Attribution {
  /** The best match first. */
  readonly matches: readonly [CueMatch, ...CueMatch[]];
  /** The words stand behind the number and belong to no other. */
  readonly behind: boolean;
  readonly part: boolean;
  readonly doubt: string | null;
}

/** An attribution to the first of these matches, or null where there is none. */
export function attributed(
  matches: readonly CueMatch[],
  more: Partial<Attribution> = {},
): Attribution | null {
  const [first, ...others] = matches;
  if (first === undefined) return null;
  return { matches: [first, ...others], behind: false, part: first.cue.part, doubt: null, ...more };
}
