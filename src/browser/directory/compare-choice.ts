import { formatCompareState, mostCompared } from "../../core/compare/compare-state.ts";
import type { DirectoryParts } from "./directory-parts.ts";

/** The boxes that mark offices to be compared. */
export interface CompareChoice {
  /** Ticks the boxes of these offices, of those that are shown, and leads to their comparison. */
  readonly show: (chosen: readonly string[]) => void;
}

/** Lets a reader mark offices in the table, as many as can be compared. `onChoose` hears of every change. */
export function compareChoice(
  parts: Pick<DirectoryParts, "rows" | "compare" | "compared" | "compareLink" | "compareNone">,
  nameOf: (id: string) => string,
  onChoose: (chosen: readonly string[]) => void,
): CompareChoice {
  const { rows, compare, compared, compareLink, compareNone } = parts;
  let now: readonly string[] = [];

  rows.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(".choice")) return;
    const rest = now.filter((id) => id !== target.value);
    if (target.checked && rest.length >= mostCompared) {
      target.checked = false;
      compared.textContent = `最多对比${mostCompared}家。请先取消一家，再勾选${nameOf(target.value)}。`;
      return;
    }
    onChoose(target.checked ? [...rest, target.value] : rest);
  });
  compareNone.addEventListener("click", () => onChoose([]));

  function show(chosen: readonly string[]): void {
    now = chosen;
    for (const box of rows.querySelectorAll<HTMLInputElement>(".choice"))
      box.checked = chosen.includes(box.value);
    compare.hidden = chosen.length === 0;
    const names = chosen.map(nameOf).join("、");
    compared.textContent = `已勾选${chosen.length}家：${names}${chosen.length === 1 ? "。再勾选一家就可以对比" : ""}。`;
    compareLink.hidden = chosen.length < 2;
    compareLink.href = `compare.html#${formatCompareState({ offices: chosen, year: null })}`;
  }

  return { show };
}
