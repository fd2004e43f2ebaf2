import { tableRow } from "../table-row.ts";

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
/** A cell with more text than this holds a part of the article, in a table that only places it on the page. */
const longestCell = 200;

/** The text of an element as paragraphs: blocks stand alone, BR breaks a line, cells of a row are kept apart. */
export function renderParagraphs(root: Element): string[] {
  const paragraphs: string[] = [];
  let line = "";
  const flush = (): void => {
    if (line.trim() !== "") paragraphs.push(line.trim());
    line = "";
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? "";
      line += node.parentElement?.tagName === "PRE" ? text : text.replace(/[^\S\u00a0\u3000]+/g, " ");
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const { tagName } = element;
    if (tagName === "BR") {
      line += "\n";
      return;
    }
    const row = tagName === "TR" ? dataRow(element) : null;
    if (row !== null) {
      flush();
      line = row;
      flush();
      return;
    }
    const block = blocks.has(tagName);
    if (block) flush();
    if (tagName === "LI") line += itemNumber(element);
    for (const child of element.childNodes) visit(child);
    if (block) flush();
  };
  visit(root);
  flush();
  return paragraphs;
}

/** The row of a table of data, or null where the table only places parts of the page. */
function dataRow(row: Element): string | null {
  const cells = [...row.children].filter(({ tagName }) => tagName === "TD" || tagName === "TH");
  if (cells.some((cell) => cell.querySelector("table") !== null)) return null;
  const texts = cells.map(renderParagraphs);
  const filled = texts.filter((paragraphs) => paragraphs.length > 0);
  const short = filled.every((paragraphs) => paragraphs.join("").length <= longestCell);
  return filled.length >= 2 && short ? tableRow(texts) : null;
}

/** The number that a browser prints before the item of a numbered list. */
function itemNumber(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== "OL") return "";
  const items = [...list.children].filter(({ tagName }) => tagName === "LI");
  return `${Number(list.getAttribute("start") ?? 1) + items.indexOf(item)}. `;
}
