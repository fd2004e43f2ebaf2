const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&#39;",
  '"': "&quot;",
};

/** Text between tags, escaped as Astro escapes it: what a function writes is what a component would write. */
export function escapeText(text: string): string {
  return text.replace(/[&<>'"]/g, (character) => entities[character] ?? "");
}

/** Text between the double quotes of an attribute, the same. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&"]/g, (character) => entities[character] ?? "");
}
