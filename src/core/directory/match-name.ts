/** The syllables that each character may be read as, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Pieces of a word that stand apart in the names have at least so many characters: one alone says too little. */
const leastPiece = 2;

/** From syllables with their characters; ü, written v, may be typed as u as well. */
export function readingsOf(bySyllable: Readonly<Record<string, string>>): Readings {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(bySyllable))
    for (const character of characters) {
      const known = readings.get(character) ?? [];
      readings.set(character, known);
      known.push(syllable);
      if (syllable.includes("v")) known.push(syllable.replace("v", "u"));
    }
  return readings;
}

/** What a person typed, as words to look for: case, full width and the apostrophe of xi'an do not matter. */
export function typedWords(typed: string): readonly string[] {
  const plain = typed.normalize("NFKC").toLowerCase().replaceAll(/['’·]/g, "").replaceAll("ü", "v");
  return plain.split(/\s+/).filter((word) => word !== "");
}

/**
 * Whether a word stands in names that follow one another, widest first: in characters, in pinyin (puyan), by
 * initials (pyj), or in any mixture. It may go on at the start of a later name, so that 杭州浦沿 finds
 * 浙江省 杭州市 滨江区 浦沿街道; its pieces then have two characters at least.
 */
export function matchesNames(word: string, names: readonly string[], readings: Readings): boolean {
  const first = word.charAt(0);
  for (const [index, name] of names.entries())
    for (let place = 0; place < name.length; place += 1)
      if (mayBegin(first, name.charAt(place), readings) && goesOn(index, place, 0, 0, true)) return true;
  return false;

  /** `at` is how far the word is told, `taken` how many characters its present piece has. */
  function goesOn(index: number, place: number, at: number, taken: number, isFirst: boolean): boolean {
    if (at === word.length) return isFirst || taken >= leastPiece;
    const name = names[index];
    if (name === undefined) return false;
    if (place === name.length) {
      if (goesOn(index + 1, 0, at, taken, isFirst)) return true;
    } else if (takes(name.charAt(place), at, (next) => goesOn(index, place + 1, next, taken + 1, isFirst))) {
      return true;
    }
    return taken >= leastPiece && startsLater(index + 1, at);
  }

  function startsLater(from: number, at: number): boolean {
    for (let later = from; later < names.length; later += 1) if (goesOn(later, 0, at, 0, false)) return true;
    return false;
  }

  /** Whether a character may stand here in one of its ways, and the word goes on behind it. */
  function takes(character: string, at: number, follows: (next: number) => boolean): boolean {
    if (word.charAt(at) === character.toLowerCase()) return follows(at + 1);
    for (const syllable of readings.get(character) ?? []) {
      const shared = sharedStart(word, at, syllable);
      for (let length = shared; length > 0; length -= 1)
        if (mayEnd(syllable, length, at + length === word.length) && follows(at + length)) return true;
    }
    return false;
  }
}

/** Inside a word a syllable is whole or its initial; only the last may break off anywhere. */
function mayEnd(syllable: string, length: number, isLast: boolean): boolean {
  return isLast || length === syllable.length || length === 1 || (length === 2 && syllable.charAt(1) === "h");
}

/** Turns most characters down at their first letter. */
function mayBegin(letter: string, character: string, readings: Readings): boolean {
  if (letter === character.toLowerCase()) return true;
  for (const syllable of readings.get(character) ?? []) if (syllable.startsWith(letter)) return true;
  return false;
}

function sharedStart(word: string, at: number, syllable: string): number {
  let length = 0;
  while (length < syllable.length && word.charAt(at + length) === syllable.charAt(length)) length += 1;
  return length;
}
