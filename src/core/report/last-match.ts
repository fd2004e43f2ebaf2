/** The match of a global pattern that begins last, or null. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (let from = 0; ; from = last.index + 1) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return last;
    last = match;
  }
}
