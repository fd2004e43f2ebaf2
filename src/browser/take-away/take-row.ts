/** A place where the page tells how an action went, to readers of every kind. */
export function makeStatus(document: Document): HTMLElement {
  const status = document.createElement("span");
  status.className = "take-said";
  status.setAttribute("role", "status");
  return status;
}

/**
 * A button that says what it does to those who see it (`words`) and to those who do not (`label`), and tells through
 * `status` what became of it; `act` returns that in words.
 */
export function makeButton(
  document: Document,
  { words, label, status }: { words: string; label: string; status: HTMLElement },
  act: () => string | Promise<string>,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "take";
  button.textContent = words;
  button.setAttribute("aria-label", label);
  button.addEventListener("click", async () => {
    status.textContent = "";
    status.textContent = await act();
  });
  return button;
}
