/** How the characters of names are read, syllable by syllable: far smaller than a reading beside each name. */
export function readingTable(
  names: readonly { readonly name: string; readonly pinyin: string }[],
): Readonly<Record<string, string>> {
  const table = new Map<string, Set<string>>();
  for (const { name, pinyin } of names) {
    const characters = Array.from(name).filter((character) => character.trim() !== "");
    const syllables = pinyin.split(" ");
    if (syllables.length !== characters.length) continue;
    for (const [index, syllable] of syllables.entries()) {
      const character = characters[index] ?? "";
      if (!/^[a-z]+$/.test(syllable) || character.toLowerCase() === syllable) continue;
      table.set(syllable, (table.get(syllable) ?? new Set()).add(character));
    }
  }
  const inOrder = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([syllable, set]) => [syllable, [...set].sort().join("")]));
}
