/**
 * What a reader may choose of a page's look. The root element carries each choice as `data-<name>`; without the
 * attribute the system decides the theme, and the size is the standard one.
 */
const choices = {
  theme: ["light", "dark"],
  size: ["large", "largest"],
} as const satisfies Record<string, readonly string[]>;

export type ChoiceName = keyof typeof choices;

export const choiceNames = Object.keys(choices) as readonly ChoiceName[];

/** Other sites of the same host, or every page on a disk, may share the storage. */
export const storageKey = (name: ChoiceName): string => `fazhi-yearbook:${name}`;

/** The remembered choice, or "" where there is none or the browser lets the page remember nothing. */
export function recallChoice(window: Window, name: ChoiceName): string {
  try {
    const value = window.localStorage.getItem(storageKey(name)) ?? "";
    return choices[name].some((known) => known === value) ? value : "";
  } catch {
    return "";
  }
}

/** Remembers a choice, "" for none. Where the browser refuses, it holds for this page alone. */
export function rememberChoice(window: Window, name: ChoiceName, value: string): void {
  try {
    if (value === "") window.localStorage.removeItem(storageKey(name));
    else window.localStorage.setItem(storageKey(name), value);
  } catch {
    // Refused, as on some disks and in private windows: nothing is lost but the memory.
  }
}

export function applyChoice(document: Document, name: ChoiceName, value: string): void {
  const { dataset } = document.documentElement;
  if (value === "") delete dataset[name];
  else dataset[name] = value;
}

/** The choice that the page shows now, "" for none. */
export function shownChoice(document: Document, name: ChoiceName): string {
  return document.documentElement.dataset[name] ?? "";
}
