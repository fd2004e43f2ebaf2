import type { QueueEntry, ReviewQueue } from "../../core/review/view.ts";
import type { Actions, QueueFilter, Show } from "./actions.ts";
import { element } from "./element.ts";
import { openCount } from "./words.ts";

const shows: readonly (readonly [Show, string])[] = [
  ["open", "还没核完的"],
  ["review", "有待核的"],
  ["all", "全部报告"],
];

/** Whether a report has something to look at, by what the person wants to see. */
export function isWanted({ counts }: QueueEntry, show: Show): boolean {
  if (show === "all") return true;
  return show === "review" ? counts.review + counts.recheck > 0 : openCount(counts) > 0;
}

export function matches(entry: QueueEntry, { words, year, show }: QueueFilter): boolean {
  const text = `${entry.region}${entry.office} ${entry.year}`;
  const named = words.split(/\s+/).every((word) => text.includes(word));
  return named && (year === "" || String(entry.year) === year) && isWanted(entry, show);
}

/** The list of reports, with how much of each is open. */
export class QueuePane {
  readonly element: HTMLElement;
  readonly #actions: Actions;
  readonly #list = element("ol");
  readonly #count = element("p", { class: "count", role: "status" });
  readonly #words = element("input", { type: "search", id: "queue-words", placeholder: "街镇、区县" });
  readonly #year = element("select", { id: "queue-year" });
  readonly #show = element("select", { id: "queue-show" });
  readonly #buttons = new Map<string, HTMLButtonElement>();

  #shown: { queue: ReviewQueue | null; filter: QueueFilter | null; open: string } = {
    queue: null,
    filter: null,
    open: "",
  };

  constructor(actions: Actions) {
    this.#actions = actions;
    this.#show.append(...shows.map(([value, label]) => element("option", { value }, label)));
    const filter = (): void =>
      actions.filter({
        words: this.#words.value.trim(),
        year: this.#year.value,
        show: this.#show.value as Show,
      });
    for (const field of [this.#words, this.#year, this.#show]) field.addEventListener("input", filter);
    this.element = element(
      "nav",
      { class: "queue", id: "queue", "aria-label": "报告清单" },
      element(
        "div",
        { class: "filters" },
        element("label", { for: "queue-show", class: "visually-hidden" }, "看哪些报告"),
        this.#show,
        element("label", { for: "queue-year", class: "visually-hidden" }, "年份"),
        this.#year,
        element("label", { for: "queue-words", class: "visually-hidden" }, "按街镇、区县查找"),
        this.#words,
      ),
      this.#count,
      this.#list,
    );
  }

  /** Shows the reports that match, and the open one whether or not it does. */
  show(queue: ReviewQueue, filter: QueueFilter, open: string): void {
    // Every move in the other panes comes by here, and the list may be long.
    if (this.#shown.queue === queue && this.#shown.filter === filter && this.#shown.open === open) return;
    this.#shown = { queue, filter, open };
    const { entries } = queue;
    this.#offerYears(entries, filter.year);
    this.#show.value = filter.show;
    const shown = entries.filter((entry) => entry.report === open || matches(entry, filter));
    const matching = entries.filter((entry) => matches(entry, filter)).length;
    this.#count.textContent = matching === 0 ? "没有符合的报告" : `${matching}份报告`;
    const focused = document.activeElement;
    this.#list.replaceChildren(...shown.map((entry) => element("li", {}, this.#button(entry, open))));
    if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus();
  }

  /** Brings the open report into view. */
  reveal(report: string): void {
    this.#buttons.get(report)?.scrollIntoView({ block: "nearest" });
  }

  #button(entry: QueueEntry, open: string): HTMLButtonElement {
    const { report, office, region, year, counts } = entry;
    const made =
      this.#buttons.get(report) ??
      element("button", { type: "button", click: () => this.#actions.open(report) });
    this.#buttons.set(report, made);
    const waiting = counts.review + counts.recheck;
    const state = [
      waiting === 0 ? null : element("span", { class: "tag review" }, `待核${waiting}`),
      counts.auto === 0 ? null : element("span", { class: "tag auto" }, `自动${counts.auto}`),
      openCount(counts) === 0
        ? element("span", { class: "tag decided" }, counts.decided === 0 ? "无数字" : "已核完")
        : null,
    ].filter((part) => part !== null);
    made.replaceChildren(
      element("span", { class: "name" }, office, element("span", { class: "year" }, String(year))),
      element("span", { class: "region" }, region),
      element("span", { class: "tags" }, ...state),
    );
    made.classList.toggle("open", report === open);
    if (report === open) made.setAttribute("aria-current", "true");
    else made.removeAttribute("aria-current");
    return made;
  }

  #offerYears(entries: readonly QueueEntry[], chosen: string): void {
    const years = [...new Set(entries.map(({ year }) => String(year)))];
    if (this.#year.options.length === years.length + 1) return;
    this.#year.replaceChildren(
      element("option", { value: "" }, "各年"),
      ...years.map((year) => element("option", { value: year }, `${year}年`)),
    );
    this.#year.value = chosen;
  }
}
