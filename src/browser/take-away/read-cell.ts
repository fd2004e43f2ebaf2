import { bounds } from "../../core/model/index.ts";
import type { TakenNumber, TakenPart } from "../../core/take-away/index.ts";

/** What a page says twice, or to one sense alone, or does rather than says. */
const unsaid = "svg, .quote-sign, .note-number, .on-paper, .take-row, [aria-hidden=true]";

/** What stands beside the words of a cell rather than in them. */
const beside = ".place, .missing, .value-mark, .pooled, li, p, div";

/** Separates what stands beside something else while a cell is read; no page holds it. */
const gap = "\u0000";

/** A year, a count below a thousand, a number in a list: not what begins with zeros, as a code does. */
const plainDigits = /^(?:0|[1-9]\d{0,14})$/;

/** The words of a cell or a head, as a person reads them. */
export function wordsOf(element: Element): string {
  return tidy(spoken(element));
}

/**
 * What a cell tells, part by part: each element that names a head of its own (`data-head`) is a part of its own, the
 * rest is the cell's. The number of a part is the plain one of its `data` element, or plain digits.
 */
export function readCell(cell: Element): readonly TakenPart[] {
  const named = Array.from(cell.querySelectorAll<HTMLElement>("[data-head]"));
  const numbers = Array.from(cell.querySelectorAll("data:not([data-head])"));
  // Of two numbers under one head neither is the cell's: they stay words.
  const [only = null] = numbers.length === 1 ? numbers : [];
  const parts = [
    partOf("", only, spoken(cell, [...named, ...(only ? [only] : [])])),
    ...named.map((element) => {
      const head = element.dataset.head ?? "";
      return element.localName === "data" ? partOf(head, element, "") : partOf(head, null, spoken(element));
    }),
  ];
  return parts.filter(({ number, words }) => number !== null || words !== "");
}

function partOf(head: string, figure: Element | null, rest: string): TakenPart {
  const words = tidy(rest);
  if (figure !== null) return { head, number: numberOf(figure), words };
  if (!plainDigits.test(words)) return { head, number: null, words };
  const number: TakenNumber = {
    value: Number(words),
    bound: "exact",
    isShare: false,
    decimals: 0,
    isGrouped: false,
  };
  return { head, number, words: "" };
}

function numberOf(element: Element): TakenNumber {
  const shown = element.textContent ?? "";
  const value = Number(element.getAttribute("value"));
  const isPercent = shown.includes("%") && !element.hasAttribute("data-share");
  const bound = bounds.find((each) => each === element.getAttribute("data-bound")) ?? "exact";
  const isLong = /[,万亿]/.test(shown);
  return {
    // As many digits as a spreadsheet keeps: dividing must not add any.
    value: isPercent ? Number((value / 100).toPrecision(15)) : value,
    bound,
    isShare: isPercent || element.hasAttribute("data-share"),
    decimals: /[万亿]/.test(shown) ? 0 : (/\.(\d+)/.exec(shown)?.[1]?.length ?? 0),
    isGrouped: isLong,
  };
}

/** The text of an element in the order of reading, with gaps around what stands beside, without those left out. */
function spoken(node: Node, leftOut: readonly Element[] = []): string {
  return Array.from(node.childNodes, (child): string => {
    if (!isElement(child)) return child.nodeType === child.TEXT_NODE ? (child.textContent ?? "") : "";
    if (child.matches(unsaid) || leftOut.includes(child)) return "";
    const words = child.getAttribute("title") ?? spoken(child, leftOut);
    return child.matches(beside) ? `${gap}${words}${gap}` : words;
  }).join("");
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function tidy(text: string): string {
  return text
    .split(gap)
    .map((part) =>
      part
        .replace(/\s+/g, " ")
        .replace(/ (?=（)/g, "")
        .trim(),
    )
    .filter((part) => /[^\p{P}\p{S}\s]/u.test(part))
    .join("，");
}
