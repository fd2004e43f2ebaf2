/** The cell without blanks around it: spaces, tabs, U+3000, NBSP, BOM and zero-width spaces. */
export function trimCell(cell: string): string {
  const trimmed = cell.trim();
  if (!trimmed.startsWith("\u200b") && !trimmed.endsWith("\u200b")) return trimmed;
  // Not a regular expression: one that looks for blanks at the end takes quadratic time on long runs of them.
  let start = 0;
  let end = trimmed.length;
  while (start < end && isBlank(trimmed.charAt(start))) start += 1;
  while (end > start && isBlank(trimmed.charAt(end - 1))) end -= 1;
  return trimmed.slice(start, end);
}

function isBlank(character: string): boolean {
  return character === "\u200b" || character.trim() === "";
}

/**
 * The cell of a column of numbers, ids, years, dates or statuses: full-width letters, digits and signs become
 * half-width, blanks around are dropped. Names and terms keep their own punctuation: trimCell is for them.
 */
export function normaliseCell(cell: string): string {
  const trimmed = trimCell(cell);
  if (!/[\uff01-\uff5e]/.test(trimmed)) return trimmed;
  return trimmed.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
