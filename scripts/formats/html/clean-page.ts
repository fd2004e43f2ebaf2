const unread =
  "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, map, select, button, input, textarea, nav, dialog, [hidden]";
const lists = new Set("UL OL DL DIV P TD TABLE SECTION ASIDE HEADER FOOTER".split(" "));

/** A menu or a list of other pages: most of its text are links. */
const fewestLinks = 3;
const linkShare = 0.6;
/** What is left beside such a list where it had only a heading. */
const longestCaption = 12;

/** Takes out of a page what nobody reads in it: scripts, controls, hidden parts, menus and lists of links. */
export function cleanPage(page: Document): void {
  for (const element of page.querySelectorAll(unread)) element.remove();
  for (const element of page.querySelectorAll("[style]")) {
    if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? ""))
      element.remove();
  }
  dropLinkLists(page);
}

/** What an element holds: characters, how many of them stand in links, and whether it lost a list of links. */
interface Tally {
  text: number;
  linked: number;
  links: number;
  sentence: boolean;
  robbed: boolean;
}

/** From the inside out, so that what is left around a menu is judged without it. */
function dropLinkLists(page: Document): void {
  const tallies = new Map<Element, Tally>();
  const tallyOf = (element: Element): Tally => {
    const known = tallies.get(element);
    if (known !== undefined) return known;
    const fresh = { text: 0, linked: 0, links: 0, sentence: false, robbed: false };
    tallies.set(element, fresh);
    return fresh;
  };
  for (const element of [...page.body.querySelectorAll("*")].toReversed()) {
    const tally = tallyOf(element);
    const { length, sentence } = ownText(element);
    tally.text += length;
    tally.sentence ||= sentence;
    if (element.tagName === "A" && element.hasAttribute("href")) {
      tally.links = 1;
      tally.linked = tally.text;
    }
    const parent = element.parentElement;
    if (parent === null) continue;
    const around = tallyOf(parent);
    if (lists.has(element.tagName) && (isLinkList(tally) || isCaption(tally))) {
      element.remove();
      around.robbed = true;
      continue;
    }
    around.text += tally.text;
    around.linked += tally.linked;
    around.links += tally.links;
    around.sentence ||= tally.sentence;
  }
}

function isLinkList({ links, linked, text }: Tally): boolean {
  return links >= fewestLinks && linked > linkShare * text;
}

function isCaption({ robbed, text, sentence }: Tally): boolean {
  return robbed && text <= longestCaption && !sentence;
}

/** Characters without blanks and the signs between links; a caption has no digits and no punctuation of sentences. */
function ownText(element: Element): { readonly length: number; readonly sentence: boolean } {
  let text = "";
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? "";
  return { length: text.replace(/[\s>|·»/]+/g, "").length, sentence: /[。，；：\d]/.test(text) };
}
