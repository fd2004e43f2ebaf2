import { element } from "./element.ts";

const keys: readonly (readonly [string, string])[] = [
  ["j　k", "下一个数，上一个数"],
  ["c　Enter", "确认"],
  ["e", "更正"],
  ["x", "否决"],
  ["a", "补录；先在正文里选中写着它的地方"],
  ["u", "撤销上一个决定"],
  ["n　p", "下一份、上一份还没核完的报告"],
  ["?", "这张表"],
  ["Esc", "关掉表单或这张表"],
];

/** The table of shortcuts, with a switch for people whose other programs need single keys. */
export class Help {
  readonly element = element("dialog", { class: "help", "aria-labelledby": "help-title" });
  readonly #switch = element("input", { type: "checkbox", id: "help-keys", checked: true });

  constructor() {
    const rows = keys.map(([key, what]) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, ...key.split("　").map((own) => element("kbd", {}, own))),
        element("td", {}, what),
      ),
    );
    const close = element(
      "button",
      { type: "button", class: "primary", click: () => this.element.close() },
      "关闭",
    );
    this.element.append(
      element("h2", { id: "help-title" }, "按键"),
      element("table", {}, element("tbody", {}, ...rows)),
      element(
        "p",
        {},
        this.#switch,
        element("label", { for: "help-keys" }, "使用单键（关掉后只用鼠标和 Tab）"),
      ),
      element("p", { class: "note" }, "每个决定都马上存入 data/observations/ 里那一年的表格，别的行不动。"),
      element("p", { class: "acts" }, close),
    );
  }

  get singleKeys(): boolean {
    return this.#switch.checked;
  }

  open(): void {
    if (!this.element.open) this.element.showModal();
  }
}
