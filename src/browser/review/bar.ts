import type { LostDecision } from "../../core/review/answers.ts";
import type { ReviewQueue } from "../../core/review/view.ts";
import type { Actions } from "./actions.ts";
import { button, element } from "./element.ts";
import { cellCount, rowsText } from "./words.ts";

/** The band above: how far all is, what was said last, what was saved over elsewhere. */
export class Bar {
  readonly element = element("header", { class: "bar" });
  readonly #title = element("p", { class: "title" }, "审核");
  readonly #count = element("span", { class: "count" });
  readonly #progress = element("progress", { value: "0", max: "1", "aria-label": "全部报告的进度" });
  readonly #said = element("p", { class: "said-last", role: "status" });
  readonly #lost = element("div", { class: "lost", role: "alert", hidden: true });
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
    const list = button("报告清单", "", () => actions.toggleQueue(), "list");
    list.setAttribute("aria-controls", "queue");
    this.element.append(
      element(
        "div",
        { class: "line" },
        list,
        this.#title,
        element("p", { class: "whole" }, this.#progress, this.#count),
        this.#said,
        element(
          "p",
          { class: "acts" },
          button("撤销", "u", () => actions.undo()),
          button("下一份", "n", () => actions.step(1)),
          button("按键", "?", () => actions.help()),
        ),
      ),
      this.#lost,
    );
  }

  show(queue: ReviewQueue): void {
    const all = queue.entries.reduce((sum, { counts }) => sum + cellCount(counts), 0);
    const decided = queue.entries.reduce((sum, { counts }) => sum + counts.decided, 0);
    this.#title.textContent = `审核 · ${queue.title}`;
    this.#progress.max = Math.max(1, all);
    this.#progress.value = decided;
    this.#count.textContent = `全部已核${decided}/${all}`;
  }

  /** `fault`: it needs the person's attention. */
  say(text: string, fault = false): void {
    this.#said.textContent = text;
    this.#said.classList.toggle("fault", fault);
  }

  showLost(lost: readonly LostDecision[], queue: ReviewQueue): void {
    this.#lost.hidden = lost.length === 0;
    const lines = lost.map(({ number, report, indicator, mine, theirs }) => {
      const entry = queue.entries.find((own) => own.report === report);
      const name = queue.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
      return element(
        "li",
        {},
        element(
          "span",
          {},
          `${entry?.office ?? report}${entry?.year ?? ""}年 ${name}：您定的是${rowsText(mine)}，文件里现在是${rowsText(theirs)}。`,
        ),
        button("恢复我定的", "", () => this.#actions.settle(number, "mine"), "primary"),
        button("用文件里的", "", () => this.#actions.settle(number, "theirs")),
      );
    });
    const head = `有${lost.length}个决定被别处的保存改掉了（表格可能在 Excel 或 WPS 里开着，又存了一遍）：`;
    this.#lost.replaceChildren(element("p", {}, head), element("ul", {}, ...lines));
  }
}
