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
  return (cell) => {
    if (last?.cell === cell) return last.answer;
    const known = answers.get(cell);
    const answer = known ?? parse(cell);
    if (known === undefined && answers.size < most) answers.set(cell, answer);
    last = { cell, answer };
    return answer;
  };
}
