import type { DecisionRequest } from "../../core/review/decision.ts";
import type { ReviewCell } from "../../core/review/view.ts";
import type { Actions } from "./actions.ts";
import { button, element } from "./element.ts";
import { rowsText, valueText } from "./words.ts";

/** A decision that is not in the file: on its way, refused, or in conflict with what the file has now. */
export interface Held {
  readonly request: DecisionRequest;
  readonly state:
    | { readonly kind: "sending" }
    | { readonly kind: "refused"; readonly message: string }
    | { readonly kind: "conflict"; readonly cell: ReviewCell };
}

/** What a person decided, in a line. */
export function decisionText({ seen, decision }: DecisionRequest): string {
  const { kind } = decision;
  if (kind === "add" || kind === "correct") {
    const { value, bound, unit } = decision;
    return `${kind === "add" ? "补录" : "更正为"}${valueText({ value, bound, unit })}`;
  }
  const row = seen[decision.row] ?? {};
  return `${kind === "confirm" ? "确认" : "否决"}${valueText(row)}`;
}

/** What became of a decision that is not in the file, and what can be done. */
export function heldView({ request, state }: Held, actions: Actions): HTMLElement {
  const { indicator } = request;
  if (state.kind === "sending") return element("p", { class: "held" }, `${decisionText(request)}……正在保存`);
  const drop = (label: string) => button(label, "", () => actions.drop(indicator));
  if (state.kind === "refused") {
    return element(
      "div",
      { class: "held refused", role: "alert" },
      element("p", {}, element("strong", {}, `没有保存：${decisionText(request)}`)),
      element("p", { class: "message" }, state.message),
      element(
        "p",
        { class: "acts" },
        button("重试", "", () => actions.retry(), "primary"),
        drop("放弃这个决定"),
      ),
    );
  }
  const version = (label: string, text: string) =>
    element("p", { class: "version" }, element("span", {}, label), element("b", {}, text));
  return element(
    "div",
    { class: "held conflict", role: "alert" },
    element("p", {}, element("strong", {}, "这一格刚在别处改过，没有覆盖。请选用哪一个：")),
    version("您的决定", decisionText(request)),
    version("文件里现在", rowsText(state.cell.rows.map(({ record }) => record))),
    element(
      "p",
      { class: "acts" },
      button("用我的决定", "", () => actions.insist(indicator), "primary"),
      drop("用文件里的"),
    ),
  );
}
