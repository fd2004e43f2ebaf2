import type { ReviewCell, ReviewIndicator, ReviewReport } from "../../core/review/view.ts";
import type { Actions, RowName } from "./actions.ts";
import { button, element } from "./element.ts";
import type { FigureForm } from "./figure-form.ts";
import { type Held, heldView } from "./held.ts";
import { rowView } from "./row-view.ts";
import { cellCount } from "./words.ts";

export interface CellsLook {
  readonly report: ReviewReport;
  readonly indicators: readonly ReviewIndicator[];
  readonly selected: RowName | null;
  readonly form: FigureForm | null;
  /** Decisions of this report that are not in the file, by indicator. */
  readonly held: ReadonlyMap<string, Held>;
  readonly reveal: (name: RowName) => void;
}

/** What is proposed for a report: a card for each indicator, a row for each value. */
export class CellsPane {
  readonly element = element("section", { class: "cells", id: "cells", "aria-label": "读出的数" });
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  show(look: CellsLook): void {
    const { report, form, indicators } = look;
    const { decided } = report.counts;
    const add =
      form?.start.row === null
        ? element("div", { class: "cell adding" }, element("h3", {}, "补录一个数"), form.element)
        : null;
    const known = new Set(report.cells.map(({ indicator }) => indicator));
    const added = [...look.held.values()].filter(({ request }) => !known.has(request.indicator));
    this.element.replaceChildren(
      element(
        "header",
        {},
        element(
          "h2",
          {},
          element("span", { class: "office" }, `${report.office}${report.year}年`),
          "读出的数",
          element("span", { class: "progress" }, `已核${decided}/${cellCount(report.counts)}`),
        ),
        button("补录", "a", () => this.#actions.add()),
      ),
      ...findings(report),
      ...(add === null ? [] : [add]),
      ...added.map((own) => this.#heldCard(own, indicators)),
      report.cells.length === 0
        ? element("p", { class: "empty" }, "这份报告还没有读出任何数。选中正文里的数，按 a 补录。")
        : element(
            "ol",
            {},
            ...report.cells.map((cell, index) => element("li", {}, this.#card(cell, index + 1, look))),
          ),
      ...missing(report, indicators),
    );
  }

  /** Puts the keyboard's focus on the chosen row. */
  focus(): void {
    this.element.querySelector<HTMLElement>(".row.selected")?.focus({ preventScroll: true });
  }

  /** Brings the chosen row, or the form, into view. */
  reveal(): void {
    const own = this.element.querySelector<HTMLElement>(".figure-form, .row.selected");
    own?.closest(".cell")?.scrollIntoView({ block: "nearest" });
  }

  #card(cell: ReviewCell, number: number, look: CellsLook): HTMLElement {
    const { indicator, state, rows, earlier } = cell;
    const entry = look.indicators.find(({ id }) => id === indicator);
    const open = rows.filter(({ record }) => record.status === "review").length;
    const several = state === "review" && open > 1;
    const { form } = look;
    const views = rows.map((row, index) => {
      const name = { indicator, row: index };
      const selected = look.selected?.indicator === indicator && look.selected.row === index;
      if (form !== null && form.start.indicator === indicator && form.start.row?.index === index)
        return form.element;
      const hasText = look.report.withoutText === "";
      return rowView(row, { name, selected, candidate: several, hasText }, this.#actions, () =>
        look.reveal(name),
      );
    });
    const held = look.held.get(indicator);
    const heading = element(
      "h3",
      entry === undefined ? {} : { title: entry.definition },
      element("span", { class: "number" }, String(number)),
      element("span", { class: "name" }, entry?.name ?? indicator),
      earlier === "" ? null : element("span", { class: "earlier" }, `上年${earlier}`),
      several ? element("span", { class: "tag review" }, `${open}个候选`) : null,
      state === "recheck" ? element("span", { class: "tag recheck" }, "请重核") : null,
    );
    return element(
      "div",
      { class: `cell ${state}` },
      heading,
      several
        ? element("p", { class: "remark" }, "同一指标读到几个不同的数：确认其中一个，其余自动否决。")
        : null,
      ...views,
      held === undefined ? null : heldView(held, this.#actions),
    );
  }

  #heldCard(held: Held, indicators: readonly ReviewIndicator[]): HTMLElement {
    const name = indicators.find(({ id }) => id === held.request.indicator)?.name ?? held.request.indicator;
    return element("div", { class: "cell" }, element("h3", {}, name), heldView(held, this.#actions));
  }
}

function findings({ findings: found }: ReviewReport): HTMLElement[] {
  if (found.length === 0) return [];
  return [
    element(
      "div",
      { class: "findings" },
      element("h3", {}, "报告里对不上的地方"),
      element("ul", {}, ...found.map((message) => element("li", {}, message))),
    ),
  ];
}

function missing({ cells }: ReviewReport, indicators: readonly ReviewIndicator[]): HTMLElement[] {
  const names = indicators
    .filter(({ id }) => cells.every(({ indicator }) => indicator !== id))
    .map(({ name }) => name);
  return names.length === 0 ? [] : [element("p", { class: "missing" }, `没有读到：${names.join("、")}`)];
}
