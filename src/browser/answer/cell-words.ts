import { element } from "../review/element.ts";

/** What a cell of a table says, to stand by itself: no sign that means something beside a figure only, no id. */
export interface CellWords {
  readonly value: DocumentFragment;
  /** The sentence that states it, where the page has it. */
  readonly sentence: Node | null;
  /** Where its words or its source stand, or null. */
  readonly source: { readonly link: HTMLAnchorElement; readonly text: string } | null;
  readonly isMissing: boolean;
}

/** Signs of a table, told in words: what an abbreviation is short for, and what a faint cross stands for. */
function spellOut(copy: DocumentFragment): void {
  for (const sign of Array.from(copy.querySelectorAll("abbr[title]")))
    sign.replaceWith(element("span", { class: "note" }, `（${sign.getAttribute("title") ?? ""}）`));
  for (const sign of Array.from(copy.querySelectorAll(".missing[title]")))
    sign.replaceWith(element("span", { class: "missing" }, sign.getAttribute("title") ?? ""));
  for (const odd of Array.from(copy.querySelectorAll("button, svg, .note-number"))) odd.remove();
  for (const named of Array.from(copy.querySelectorAll("[id]"))) named.removeAttribute("id");
  // The value's own link becomes one of the links below it.
  for (const link of Array.from(copy.querySelectorAll("a"))) link.replaceWith(...Array.from(link.childNodes));
}

/** Reads a cell as it stands in the page. */
export function cellWords(cell: HTMLTableCellElement): CellWords {
  const { ownerDocument: document } = cell;
  const value = document.createDocumentFragment();
  value.append(...Array.from(cell.childNodes, (node) => node.cloneNode(true)));
  const sign = cell.querySelector("button[popovertarget]");
  const note = sign && document.getElementById(sign.getAttribute("popovertarget") ?? "");
  const link = cell.querySelector("a");
  const isMissing = cell.querySelector(".missing") !== null || cell.textContent?.trim() === "—";
  spellOut(value);
  return {
    value,
    sentence: note?.querySelector(".quote-words")?.cloneNode(true) ?? null,
    source: link && {
      link,
      text: link.pathname.includes("/reports/") ? "在原文中看" : "出处",
    },
    isMissing,
  };
}
