import { formatCompareState } from "../../core/compare/compare-state.ts";
import type { CompareParts } from "./compare-parts.ts";

export type YearStep = number | "all";

/**
 * Offers the years as links, so that each can be sent or opened beside, with all years together as the last, and a
 * step back and forth between the years. `onStep` hears of the buttons; a link changes the address by itself.
 */
export function offerYearSteps(
  { steps, years, before, after }: Pick<CompareParts, "steps" | "years" | "before" | "after">,
  onStep: (year: number) => void,
): (offered: readonly number[], now: YearStep, offices: readonly string[]) => void {
  const document = steps.ownerDocument;
  let earlier: number | undefined;
  let later: number | undefined;
  before.addEventListener("click", () => earlier !== undefined && onStep(earlier));
  after.addEventListener("click", () => later !== undefined && onStep(later));

  return (offered, now, offices) => {
    const held = document.activeElement;
    const focused = held instanceof HTMLElement && years.contains(held) ? held.dataset.year : undefined;
    // Before all years together stands the newest, and nothing behind.
    const place = now === "all" ? offered.length : offered.indexOf(now);
    [earlier, later] = [offered[place - 1], offered[place + 1]];
    steps.hidden = offered.length === 0;
    years.replaceChildren(
      ...[...offered, "all" as const].map((year) => {
        const link = document.createElement("a");
        link.href = `#${formatCompareState({ offices, year })}`;
        link.textContent = year === "all" ? "各年" : String(year);
        link.dataset.year = String(year);
        if (year === now) link.setAttribute("aria-current", "true");
        const item = document.createElement("li");
        item.append(link);
        return item;
      }),
    );
    before.disabled = earlier === undefined;
    after.disabled = later === undefined;
    if (focused !== undefined) years.querySelector<HTMLElement>(`[data-year="${focused}"]`)?.focus();
  };
}
