import { Readability } from "@mozilla/readability";

const mark = "data-fazhi-place";
/** The words around an article, which Readability sometimes takes for a part of it. */
const around =
  /^(?:上一[篇条页]|下一[篇条页]|分享|打印|关闭|字[体号]|扫一扫|当前位置|您|来源|发布|浏览|责任编辑|版权)/;
/** Readability gives up on pages where it finds less than this share of the sentences. */
const leastShare = 0.7;

/**
 * The element that holds the article. Readability says which paragraphs belong to it, and the smallest element
 * around them is read whole, because Readability drops lists and tables that may hold figures. Where it misses most
 * of the page's sentences, the smallest element that holds nearly all of them is taken.
 */
export function findArticle(page: Document): Element {
  const sentences = [...page.body.querySelectorAll("*")].filter(isSentence);
  const dense = holderOf(sentences, page.body, 0.9);
  const likely = articleOf(page);
  if (likely === null) return dense;
  const weights = weigh(sentences, page.body);
  const [found, wanted] = [weights.get(likely) ?? 0, weights.get(dense) ?? 0];
  return found >= leastShare * wanted ? likely : dense;
}

function articleOf(page: Document): Element | null {
  const elements = [...page.body.querySelectorAll("*")];
  for (const [index, element] of elements.entries()) element.setAttribute(mark, String(index));
  const copy = page.cloneNode(true) as Document;
  for (const element of elements) element.removeAttribute(mark);
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  const root = article?.content as Element | null | undefined;
  if (root === null || root === undefined) return null;
  const kept = [...root.querySelectorAll("*")].filter((element) => {
    const own = ownText(element);
    return own !== "" && !around.test(own) && element.closest("a") === null;
  });
  const originals = kept.flatMap((element) => {
    const place = element.closest(`[${mark}]`)?.getAttribute(mark);
    const original = place === null || place === undefined ? undefined : elements[Number(place)];
    return original === undefined ? [] : [original];
  });
  return originals.length === 0 ? null : holderOf([...new Set(originals)], page.body, 1);
}

/** The smallest element inside `root` that holds at least `share` of the elements' own text. */
function holderOf(elements: readonly Element[], root: Element, share: number): Element {
  const weights = weigh(elements, root);
  const own = new Set(elements);
  const least = share * (weights.get(root) ?? 0);
  let holder = root;
  while (least > 0 && !own.has(holder)) {
    const inner = [...holder.children].find((child) => (weights.get(child) ?? 0) >= least);
    if (inner === undefined) break;
    holder = inner;
  }
  return holder;
}

/** How much of the elements' own text stands in each element around them, up to `root`. */
function weigh(elements: readonly Element[], root: Element): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>();
  for (const element of elements) {
    const { length } = ownText(element);
    for (let at: Element | null = element; at !== null; at = at === root ? null : at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + length);
  }
  return weights;
}

/** A sentence of its own, not a link: it has punctuation. */
function isSentence(element: Element): boolean {
  const own = ownText(element);
  return own.length >= 8 && /[。，；：]/.test(own) && element.closest("a") === null;
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? "") : ""))
    .join("")
    .trim();
}
