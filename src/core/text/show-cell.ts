/** Characters shown of a long cell. */
const shownLength = 30;

/**
 * A cell quoted in a message: in Chinese quotes, shortened, with control and invisible characters made visible,
 * so that a message is one line whatever the file holds.
 */
export function showCell(cell: string): string {
  const characters = Array.from(cell);
  const shown = characters.length > shownLength ? `${characters.slice(0, shownLength).join("")}…` : cell;
  return `“${shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeCharacter)}”`;
}

function escapeCharacter(character: string): string {
  if (character === "\n") return "⏎";
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
