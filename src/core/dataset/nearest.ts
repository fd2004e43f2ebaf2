import { distance } from "fastest-levenshtein";

/** Longer texts are no misspelt ids, and the distance takes time that grows with both lengths. */
const longestWord = 80;

/** The word that differs least from the given one, where that is a likely slip of the pen; else null. */
export function nearest(word: string, words: Iterable<string>): string | null {
  if (word === "" || word.length > longestWord) return null;
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least && apart < candidate.length) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}

/** Distinct words that are looked up; a file with more unknown ids is not misspelt but of another data set. */
const mostLookups = 100;

/** Asks `nearest` of one list of words again and again, each question once. */
export function createSpeller(words: Iterable<string>): (word: string) => string | null {
  const answers = new Map<string, string | null>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size === mostLookups) return null;
    const answer = nearest(word, words);
    answers.set(word, answer);
    return answer;
  };
}
