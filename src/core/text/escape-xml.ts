const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters, save tab and line ends, and the two code points that XML has no way to write. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Most texts have none of either. */
const special = /[&<>"\ufffe\uffff]|[^\P{Cc}\t\n\r]/u;

/** Text for XML or HTML, escaped. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(unwritable, "").replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
