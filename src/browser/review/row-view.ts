import type { ReviewRow } from "../../core/review/view.ts";
import { boundWords } from "../../core/wording/bound-words.ts";
import type { Actions, RowName } from "./actions.ts";
import { button, element } from "./element.ts";
import { statusText, valueText } from "./words.ts";

export interface RowLook {
  readonly name: RowName;
  readonly selected: boolean;
  /** One of several candidates. */
  readonly candidate: boolean;
  readonly hasText: boolean;
}

/** One proposal: its value, how it was stated, its sentence, and, where it is chosen, what can be done with it. */
export function rowView(
  { record, place, quote, remarks }: ReviewRow,
  { name, selected, candidate, hasText }: RowLook,
  actions: Actions,
  reveal: () => void,
): HTMLElement {
  const { bound = "", term = "", section = "", status = "", note = "" } = record;
  const stated = Object.entries(boundWords).find(([word]) => word === bound)?.[1].label ?? bound;
  const value = valueText(record);
  const said = [
    stated,
    term === "" ? "" : `用语“${term}”`,
    selected || !hasText ? section : "",
    hasText && place === null ? "没有标出处" : "",
  ].filter((part) => part !== "");
  const state = element("span", { class: `tag ${status}` }, statusText(status));
  const view = element(
    "div",
    {
      class: `row ${status}${selected ? " selected" : ""}`,
      role: "group",
      tabindex: selected ? "0" : "-1",
      "aria-label": `${candidate ? "候选" : ""}${value}，${statusText(status)}`,
      click: () => actions.select(name),
    },
    element("p", { class: "value" }, element("b", {}, value), state),
    element("p", { class: "said" }, said.join("　")),
  );
  if (!selected) return view;
  if (quote !== null)
    view.append(element("p", { class: "quote" }, quote.before, element("b", {}, quote.figure), quote.after));
  for (const remark of remarks) view.append(element("p", { class: "remark" }, remark));
  if (note !== "") view.append(element("p", { class: "said" }, `说明：${note}`));
  view.append(
    element(
      "p",
      { class: "acts" },
      button(
        status === "confirmed" || status === "corrected" ? "仍然确认" : "确认",
        "c",
        () => actions.confirm(),
        "primary",
      ),
      button("更正", "e", () => actions.correct()),
      status === "rejected" ? null : button("否决", "x", () => actions.reject()),
      place === null ? null : button("看原文", "", reveal, "quiet"),
    ),
  );
  return view;
}
