import type { DirectoryFrame, DirectoryOffice } from "../../core/directory/index.ts";
import { everything, officeSearch, ownNamesFirst } from "../../core/directory/index.ts";
import { howMany } from "../../core/wording/how-many.ts";
import type { CompareParts } from "./compare-parts.ts";

/** Hits that are listed; a reader who does not find the office among them types more. */
const mostHits = 8;

export interface OfficeSearchOptions {
  readonly frame: DirectoryFrame;
  /** In the order of places. */
  readonly offices: readonly DirectoryOffice[];
  readonly placeOf: (office: DirectoryOffice) => string;
  readonly isChosen: (id: string) => boolean;
  readonly onChoose: (id: string) => void;
}

/** Finds offices by what is typed and offers them as buttons; the enter key takes the first. */
export function offerOfficeSearch(
  { text, found, hits }: Pick<CompareParts, "text" | "found" | "hits">,
  { frame, offices, placeOf, isChosen, onChoose }: OfficeSearchOptions,
): void {
  const document = text.ownerDocument;
  const search = officeSearch(frame);
  const inOrder = ownNamesFirst(frame);

  const offered = (): readonly DirectoryOffice[] =>
    text.value.trim() === ""
      ? []
      : inOrder(
          search(offices, { ...everything, text: text.value }).filter(({ id }) => !isChosen(id)),
          text.value,
        );

  function choose(id: string): void {
    text.value = "";
    show();
    text.focus();
    onChoose(id);
  }

  function show(): void {
    const all = offered();
    hits.replaceChildren(...all.slice(0, mostHits).map(hit));
    found.textContent = text.value.trim() === "" ? "" : foundWords(all.length);
  }

  function hit(office: DirectoryOffice): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    const place = document.createElement("span");
    place.className = "place";
    place.textContent = placeOf(office);
    button.append(office.name, " ", place);
    button.addEventListener("click", () => choose(office.id));
    const item = document.createElement("li");
    item.append(button);
    return item;
  }

  text.addEventListener("input", show);
  text.addEventListener("keydown", (event) => {
    // While a word is being written by an input method, enter belongs to it.
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    const [first] = offered();
    if (first) choose(first.id);
  });
}

function foundWords(count: number): string {
  if (count === 0) return "没有可加入的单位：换个写法，或只写一部分。";
  if (count <= mostHits) return `查到${howMany(count, "家")}。`;
  return `查到${howMany(count, "家")}，列出前${mostHits}家；再写几个字会更准。`;
}
