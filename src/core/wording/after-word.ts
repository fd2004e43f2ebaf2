/** A text as it follows Chinese words: a blank before a figure, none before another Chinese word (超100, 约30). */
export function afterWord(text: string): string {
  return /^\p{Script=Han}/u.test(text) ? text : ` ${text}`;
}
