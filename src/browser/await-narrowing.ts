/** Of a page whose list is about to be narrowed; what it means for the list stands in directory.css. */
const narrowing = "is-narrowing";

/**
 * An address may ask for a part of a page's list: the whole list is not shown before, nor longer than until the page is
 * loaded, should the list's script not come.
 */
export function awaitNarrowing(window: Window): void {
  if (!window.location.hash.includes("=")) return;
  const { classList } = window.document.documentElement;
  classList.add(narrowing);
  window.addEventListener("load", () => classList.remove(narrowing));
}
