const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters, save tab and line ends, and the two code points that XML has no way to write. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Text for XML or HTML, escaped. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, "").replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
