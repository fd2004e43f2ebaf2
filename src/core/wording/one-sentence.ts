/** Sentences drawn together into one: what ended each but the last becomes a semicolon. */
export function oneSentence(...sentences: readonly string[]): string {
  return `${sentences.join("").replace(/。+$/, "").replaceAll("。", "；")}。`;
}
