const unread =
  "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, map, select, button, input, textarea, nav, dialog, [hidden]";

const lists = "ul, ol, dl, div, p, td, table, section, aside, header, footer";

/** A menu or a list of other pages: most of its text are links. */
const fewestLinks = 3;
const linkShare = 0.6;
const longestCaption = 12;

/** Takes out of a page what nobody reads in it: scripts, controls, hidden parts, menus and lists of links. */
export function cleanPage(page: Document): void {
  for (const element of page.querySelectorAll(unread)) element.remove();
  for (const element of page.querySelectorAll<HTMLElement>("[style]")) {
    if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? ""))
      element.remove();
  }
  // From the inside out: what is left around a menu is judged without it.
  for (const element of [...page.querySelectorAll(lists)].toReversed()) {
    if (!isLinkList(element)) continue;
    const parent = element.parentElement;
    element.remove();
    if (parent !== null && parent !== page.body && isCaption(parent)) parent.remove();
  }
}

function isLinkList(element: Element): boolean {
  const links = element.querySelectorAll("a[href]");
  if (links.length < fewestLinks) return false;
  const linked = [...links].reduce((sum, link) => sum + textLength(link), 0);
  return linked > linkShare * textLength(element);
}

/** What is left beside a list of links where it had only a heading. */
function isCaption(element: Element): boolean {
  return textLength(element) <= longestCaption && !/[。，；：\d]/.test(element.textContent ?? "");
}

/** Characters without blanks and without the signs between links. */
export function textLength(element: Element): number {
  return (element.textContent ?? "").replace(/[\s>|·»/]+/g, "").length;
}
