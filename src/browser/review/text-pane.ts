import type { Place } from "../../core/quote/quote.ts";
import type { CellState } from "../../core/review/cell-state.ts";
import { markPieces, type NamedPlace } from "../../core/review/mark-pieces.ts";
import type { ReviewReport, ShownParagraph } from "../../core/review/view.ts";
import type { Actions } from "./actions.ts";
import { button, element } from "./element.ts";
import { TextIndex } from "./text-index.ts";

/** A figure's place in the text, with how it looks. */
export interface TextMark extends NamedPlace {
  /** The number of its cell in the list; null where it is in none. */
  readonly number: number | null;
  /** form: what is being corrected or added. */
  readonly look: CellState | "rejected" | "form";
}

/** The report's text with its figures marked where they stand. */
export class TextPane {
  readonly element = element("main", { class: "reading", id: "text", tabindex: "-1" });
  readonly #actions: Actions;
  readonly #pick: (name: string) => void;
  readonly #selection = element("p", { class: "picked", hidden: true });
  #article = element("article");
  #paragraphs: readonly ShownParagraph[] = [];
  #marked = "";
  #index = new TextIndex([]);

  /** `pick` hears the name of a mark that was clicked. */
  constructor(actions: Actions, pick: (name: string) => void) {
    this.#actions = actions;
    this.#pick = pick;
    document.addEventListener("selectionchange", () => this.#tellSelection());
  }

  get index(): TextIndex {
    return this.#index;
  }

  show(report: ReviewReport): void {
    this.#paragraphs = report.paragraphs;
    this.#index = new TextIndex(report.paragraphs);
    this.#marked = "";
    this.#article = element("article", { "aria-label": "报告原文" });
    const missing =
      report.withoutText === "" ? null : element("p", { class: "notice", role: "note" }, report.withoutText);
    this.element.replaceChildren(
      headOf(report),
      ...(missing === null ? [this.#article] : [missing]),
      this.#selection,
    );
    this.element.scrollTop = 0;
    this.#selection.hidden = true;
  }

  /** Marks the places. The text is only built again where they are others. */
  mark(marks: readonly TextMark[], selected: string): void {
    const marked = JSON.stringify(marks);
    if (marked !== this.#marked) {
      this.#marked = marked;
      const numbered = new Set<string>();
      const place = this.selection();
      this.#article.replaceChildren(
        ...this.#paragraphs.map((paragraph) => this.#paragraph(paragraph, marks, numbered)),
      );
      if (place !== null) this.#select(place);
    }
    for (const part of this.#article.querySelectorAll<HTMLElement>("mark"))
      part.classList.toggle("selected", namesOf(part).includes(selected));
  }

  /** Brings a mark into view where the text scrolls by itself; `always` also where the whole page does. */
  reveal(name: string, always = false): void {
    const part = [...this.#article.querySelectorAll<HTMLElement>("mark")].find((own) =>
      namesOf(own).includes(name),
    );
    if (part === undefined) return;
    const own = this.element.scrollHeight > this.element.clientHeight + 1;
    if (own) {
      const { top, bottom } = part.getBoundingClientRect();
      const frame = this.element.getBoundingClientRect();
      if (top < frame.top + 40 || bottom > frame.bottom - 60)
        this.element.scrollTop += top - frame.top - frame.height / 3;
    } else if (always) part.scrollIntoView({ block: "center" });
  }

  /** The place that is selected in the text, without blanks at its ends; null where none is. */
  selection(): Place | null {
    const range = window.getSelection()?.rangeCount === 1 ? window.getSelection()?.getRangeAt(0) : undefined;
    if (range === undefined || range.collapsed || !this.#article.contains(range.commonAncestorContainer))
      return null;
    const parts = [...this.#article.querySelectorAll<HTMLElement>("[data-start]")].filter((part) =>
      range.intersectsNode(part),
    );
    const offsets = parts.flatMap((part) => {
      const start = Number(part.dataset.start);
      const [node] = part.childNodes;
      const length = part.textContent.length;
      const from = range.startContainer === node ? range.startOffset : 0;
      const to = range.endContainer === node ? range.endOffset : length;
      const words = part.textContent.slice(from, to);
      const blank = words.length - words.trimStart().length;
      return words.trim() === ""
        ? []
        : [[start + from + blank, start + from + words.trimEnd().length] as const];
    });
    const [first] = offsets;
    const last = offsets[offsets.length - 1];
    return first === undefined || last === undefined ? null : { start: first[0], end: last[1] };
  }

  #select({ start, end }: Place): void {
    const range = document.createRange();
    for (const part of this.#article.querySelectorAll<HTMLElement>("[data-start]")) {
      const from = Number(part.dataset.start);
      const [node] = part.childNodes;
      if (node === undefined || from >= end) continue;
      if (from <= start) range.setStart(node, Math.min(part.textContent.length, start - from));
      range.setEnd(node, Math.min(part.textContent.length, end - from));
    }
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
  }

  #paragraph(
    { kind, level, pieces }: ShownParagraph,
    marks: readonly TextMark[],
    numbered: Set<string>,
  ): HTMLElement {
    const tag = kind === "title" ? "h2" : kind === "heading" ? (level === 1 ? "h3" : "h4") : "p";
    const parts = markPieces(pieces, marks).map(({ start, text, names }) => {
      const own = marks.filter(({ name }) => names.includes(name));
      const [mark] = own;
      if (mark === undefined) return element("span", { "data-start": String(start) }, text);
      const first = own.find(({ name }) => !numbered.has(name));
      for (const { name } of own) numbered.add(name);
      const number = first?.number == null ? {} : { "data-number": String(first.number) };
      const look = own.find((each) => each.look !== "rejected")?.look ?? "rejected";
      return element(
        "mark",
        {
          ...{ class: `mark-${look}`, "data-start": String(start), "data-names": names.join("\n") },
          ...number,
          click: () => this.#pick(mark.name),
        },
        text,
      );
    });
    return element(tag, { class: kind }, ...parts);
  }

  #tellSelection(): void {
    const place = this.selection();
    this.#selection.hidden = place === null;
    if (place === null) return;
    const words = this.#index.words(place);
    const shown = words.length > 24 ? `${words.slice(0, 24)}…` : words;
    // The press would end the selection before the click.
    const add = button("补录", "a", () => this.#actions.add(), "primary");
    add.addEventListener("mousedown", (event) => event.preventDefault());
    this.#selection.replaceChildren(`选中“${shown}”`, add);
  }
}

function namesOf(part: HTMLElement): readonly string[] {
  return (part.dataset.names ?? "").split("\n");
}

function headOf({ office, region, year, title, documentNumber, issued, url }: ReviewReport): HTMLElement {
  const facts = [region, documentNumber, issued === "" ? "" : `${issued}发布`].filter((fact) => fact !== "");
  const link = /^https?:\/\//.test(url)
    ? element("a", { href: url, target: "_blank", rel: "noreferrer noopener" }, "打开网址")
    : null;
  return element(
    "header",
    {},
    element("h1", {}, `${office}${year}年`),
    title === "" ? null : element("p", { class: "report-title" }, title),
    element("p", { class: "facts" }, facts.join("　"), facts.length > 0 && link !== null ? "　" : null, link),
  );
}
