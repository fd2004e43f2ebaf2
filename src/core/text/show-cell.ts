import { showText } from "./show-text.ts";

/** Characters shown of a long cell. */
const shownLength = 30;

/**
 * A cell quoted in a message: in Chinese quotes, shortened, with control and invisible characters made visible,
 * so that a message is one line whatever the file holds.
 */
export function showCell(cell: string): string {
  const characters = Array.from(cell);
  const shown = characters.length > shownLength ? `${characters.slice(0, shownLength).join("")}…` : cell;
  return `“${showText(shown)}”`;
}
