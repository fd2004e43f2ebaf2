import type { Actions } from "./actions.ts";

/** What the shortcuts do besides the page's actions. */
export interface KeyMoves {
  /** Whether single keys may act now. */
  readonly active: () => boolean;
  readonly move: (direction: 1 | -1) => void;
}

/** Shortcuts of the page; off inside fields, beside Ctrl, Alt and Meta, and while a dialog is open. */
export function listenToKeys(actions: Actions, { active, move }: KeyMoves): void {
  const acts: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    c: () => actions.confirm(),
    e: () => actions.correct(),
    x: () => actions.reject(),
    a: () => actions.add(),
    u: () => actions.undo(),
    n: () => actions.step(1),
    p: () => actions.step(-1),
    "?": () => actions.help(),
    "？": () => actions.help(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !active()) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.closest("input, select, textarea, dialog") !== null)
      return;
    const onRow = target.classList.contains("row") || target === document.body;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const rowKeys: Readonly<Record<string, () => void>> = {
      Enter: () => actions.confirm(),
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
    };
    const act = acts[key] ?? (onRow ? rowKeys[key] : undefined);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}
