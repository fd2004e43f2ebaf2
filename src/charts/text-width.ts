/** Widths in em of the narrow characters; anything else below U+2E80 is taken as 0.64, above as a full 1. */
const narrow: ReadonlyMap<string, number> = new Map(
  [
    [0.3, " .,:;'|!il"],
    [0.4, "()[]-/jtfrI"],
    [0.95, "%mMW@"],
    [0.76, "ABCDEFGHJKLNOPQRSTUVXYZ&w<>+="],
    [1, "…—·≥≤≈→←“”‘’×÷"],
  ].flatMap(([width, characters]) =>
    [...(characters as string)].map((character): [string, number] => [character, width as number]),
  ),
);

/** Of one character, in em. */
export function characterWidth(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x2e80 ? (narrow.get(character) ?? 0.64) : 1;
}

/**
 * Estimated width of a text in px at a font size in px. It is meant to be a little too wide rather than too narrow:
 * Plot's own estimate takes a Chinese character for about half of its width, and a build has no font to measure.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * size;
}
