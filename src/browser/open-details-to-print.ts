/** Opens what is folded while the page is printed, so that no table is lost on paper, and folds it again. */
export function openDetailsToPrint(window: Window & typeof globalThis): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    opened = Array.from(window.document.querySelectorAll<HTMLDetailsElement>("details:not([open])"));
    for (const details of opened) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
