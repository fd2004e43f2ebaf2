import { element } from "../review/element.ts";
import { type CellWords, cellWords } from "./cell-words.ts";
import type { MarkedRow } from "./table-row.ts";

/** What a tip shows of a row, or of one of its cells, with the links that lead on. */
export interface TipContent {
  readonly body: readonly Node[];
  readonly links: readonly HTMLAnchorElement[];
  /** Whose figures they are. */
  readonly name: string;
}

/** The words of a head without its unit's line break, a year as a year. */
function headWords(head: HTMLTableCellElement | undefined): string {
  const words = (head?.textContent ?? "").replace(/\s+/g, "");
  return /^\d{4}$/.test(words) ? `${words}年` : words;
}

/** A link that leads where another does, in an embedded page out of its frame as well. */
function anchor({ href, target }: HTMLAnchorElement, content: string | Node): HTMLAnchorElement {
  return element("a", { href, ...(target === "" ? {} : { target }) }, content);
}

/** The sentences behind the figures of a row, each once: one often states several. */
function sentencesOf(cells: readonly CellWords[]): readonly Node[] {
  const found = new Map<string, Node>();
  for (const { sentence } of cells)
    if (sentence && !found.has(sentence.textContent ?? "")) found.set(sentence.textContent ?? "", sentence);
  return Array.from(found.values(), toldSentence);
}

function toldSentence(sentence: Node): Node {
  return element("p", { class: "tip-sentence" }, "原句：", sentence);
}

/** Takes what is said of a mark from its table, so that it is told as it is there. */
export function tipContent({ table, row, column, isOffice }: MarkedRow): TipContent {
  const [first, ...cells] = Array.from(row.cells);
  const link = first?.querySelector("a") ?? null;
  const place = first?.querySelector(".place")?.textContent ?? "";
  const name = (link ?? first)?.textContent?.trim() ?? "";
  const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
  const title = table.dataset.title ?? "";
  const headed = cells.map((cell, index) => ({ head: headWords(heads[index + 1]), words: cellWords(cell) }));
  const told = column === null ? null : (headed[column - 1] ?? null);
  const about = [title, told?.head ?? ""].filter((part) => part !== "").join(" · ");
  const body: Node[] = [
    element(
      "p",
      { class: "tip-name" },
      element("strong", {}, name),
      place === "" ? null : element("span", { class: "place" }, ` ${place}`),
    ),
    element("p", { class: "tip-about" }, about),
  ];
  if (told) {
    body.push(element("p", { class: "tip-value" }, told.words.value));
    if (told.words.sentence) body.push(toldSentence(told.words.sentence));
  } else {
    const stated = headed.filter(({ words }) => !words.isMissing);
    const silent = headed.length - stated.length;
    body.push(
      element(
        "dl",
        { class: "tip-row" },
        ...stated.map(({ head, words }) =>
          element(
            "div",
            {},
            element("dt", {}, head),
            element("dd", {}, words.source ? anchor(words.source.link, words.value) : words.value),
          ),
        ),
      ),
      ...sentencesOf(stated.map(({ words }) => words)),
    );
    if (silent > 0) body.push(element("p", { class: "tip-about" }, `另有${silent}项没有数。`));
  }
  const links = [
    ...(told?.words.source ? [anchor(told.words.source.link, told.words.source.text)] : []),
    ...(link ? [anchor(link, isOffice ? "单位页" : "地区页")] : []),
  ];
  return { body, links, name };
}
