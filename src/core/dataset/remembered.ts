import { ownText } from "./own-text.ts";
import type { Parsed } from "./problem-list.ts";

/** Answers that are remembered: the words of a catalogue and its reports, not each office's own. */
const most = 1000;

/**
 * The same parser, which remembers its answers: millions of rows say the same few words, and the rows of one office
 * stand together. What the parser says must depend on the cell alone.
 */
export function remembered<T>(parse: (cell: string) => Parsed<T>): (cell: string) => Parsed<T> {
  const answers = new Map<string, Parsed<T>>();
  let last: { readonly cell: string; readonly answer: Parsed<T> } | null = null;

  const answerTo = (cell: string): Parsed<T> => {
    const known = answers.get(cell);
    if (known !== undefined) return known;
    if (answers.size === most) return parse(cell);
    const own = ownText(cell);
    const answer = parse(own);
    answers.set(own, answer);
    return answer;
  };

  return (cell) => {
    if (last?.cell !== cell) last = { cell, answer: answerTo(cell) };
    return last.answer;
  };
}
