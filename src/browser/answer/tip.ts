import { element } from "../review/element.ts";
import { type Anchor, placeTip, type Rect, sheetBelongsOnTop } from "./place-tip.ts";

/** Narrower windows show tips as a sheet along their edge, in rem. */
const sheetBelow = 40;

/** The one tip of a page: stands beside what it tells of, never over it, and inside the window. */
export interface Tip {
  readonly root: HTMLElement;
  /** Shows content after `after` in the order of focus, for a mark at `rect` of the window. */
  readonly show: (
    content: readonly Node[],
    label: string,
    after: Element,
    rect: Rect,
    anchor: Anchor,
  ) => void;
  /** Follows its mark, such as when the page is scrolled. */
  readonly move: (rect: Rect, anchor: Anchor) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
}

export function makeTip(window: Window): Tip {
  const { document } = window;
  const root = element("div", { class: "tip", role: "group" });

  function move(rect: Rect, anchor: Anchor): void {
    const size = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const rem = Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize);
    const isSheet = size.width < sheetBelow * rem;
    root.classList.toggle("tip-sheet", isSheet);
    root.style.maxHeight = "";
    const own = { width: root.offsetWidth, height: root.offsetHeight };
    root.classList.toggle("tip-sheet-top", isSheet && sheetBelongsOnTop(rect, own, size));
    const place = isSheet ? null : placeTip(rect, anchor, own, size);
    root.style.left = place === null ? "" : `${place.left}px`;
    root.style.top = place === null ? "" : `${place.top}px`;
    root.style.maxHeight = place === null ? "" : `${place.maxHeight}px`;
  }

  return {
    root,
    move,
    show(content, label, after, rect, anchor) {
      root.replaceChildren(...content);
      root.setAttribute("aria-label", label);
      root.scrollTop = 0;
      if (root.previousElementSibling !== after) after.after(root);
      move(rect, anchor);
    },
    hide: () => root.remove(),
    isShown: () => root.isConnected,
  };
}
