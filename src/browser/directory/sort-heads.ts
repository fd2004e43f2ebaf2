import type { DirectoryState } from "../../core/directory/index.ts";

type Sort = Pick<DirectoryState, "sort" | "descending">;

/** Words are first wanted from the start of the alphabet, figures from the largest. */
const startsAscending: ReadonlySet<string> = new Set(["name", "place", "kind"]);

/** Puts a button into each head of the table; `onSort` hears what order is asked for. Returns what marks the heads. */
export function sortHeads(
  table: HTMLTableElement,
  onSort: (next: (now: Sort) => Sort) => void,
): (sort: Sort) => void {
  const heads = Array.from(table.querySelectorAll<HTMLElement>("[data-sort]"));
  for (const head of heads) {
    const key = head.dataset.sort ?? "";
    const button = table.ownerDocument.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () =>
      onSort(({ sort, descending }) => ({
        sort: key,
        descending: sort === key ? !descending : !startsAscending.has(key),
      })),
    );
  }
  return ({ sort, descending }) => {
    for (const head of heads) {
      if (head.dataset.sort === sort) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  };
}
