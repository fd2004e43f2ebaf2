import { formatCompareState } from "../../core/compare/compare-state.ts";
import { element } from "../review/element.ts";
import type { ChosenOffice } from "./chosen-office.ts";
import type { Mark } from "./marks-of.ts";
import { type Anchor, headsForTip, type Rect } from "./place-tip.ts";
import type { MarkedRow } from "./table-row.ts";
import { makeTip } from "./tip.ts";
import { tipContent } from "./tip-content.ts";

/** What is told, where, and whom it concerns when it ends. */
export interface Told {
  readonly mark: Mark;
  readonly row: MarkedRow | null;
  /** What the tip follows in the order of focus. */
  readonly after: HTMLElement;
  readonly frame: HTMLElement;
  /** Where the mark is in the window now. */
  readonly rect: () => Rect;
  /** From the frame's left edge, where a pointer is; null for the middle of the mark. */
  readonly x: number | null;
  /** Whether a screen reader says it. */
  readonly aloud: boolean;
  readonly ended: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The one tip of the page, as all charts use it. */
export interface Telling {
  readonly start: (told: Told) => void;
  readonly end: () => void;
  readonly isPointedAt: () => boolean;
  /** Whether the pointer, moving so, is on its way to the tip. */
  readonly isHeadedFor: (from: Point, to: Point) => boolean;
  readonly holdsFocus: () => boolean;
  /** Scrolls what is told of, with its tip, into the window. */
  readonly bringIntoView: () => void;
}

/** The words of a part of a tip; those of a list with what tells them apart. */
function spoken(part: Node): string {
  const pairs = part.nodeName === "DL" ? Array.from(part.childNodes) : [];
  if (pairs.length === 0) return part.textContent ?? "";
  return pairs
    .map(({ childNodes }) => Array.from(childNodes, (word) => word.textContent).join("："))
    .join("，");
}

/** Room above and below a mark that is brought into view, in px. */
const room = 60;

export function makeTelling(window: Window & typeof globalThis, chosen: ChosenOffice): Telling {
  const { document } = window;
  const tip = makeTip(window);
  const voice = element("p", { class: "visually-hidden", role: "status" });
  document.body.append(voice);
  let told: Told | null = null;
  let isPointedAt = false;
  let isMoving = false;

  const middle = ({ left, right }: Rect): number => (left + right) / 2;
  const anchor = (now: Told): Anchor =>
    now.x === null
      ? { x: middle(now.rect()), isPointer: false }
      : { x: now.frame.getBoundingClientRect().left + now.x, isPointer: true };
  const holdsFocus = (): boolean => tip.isShown() && tip.root.contains(document.activeElement);

  function start(next: Told): void {
    const before = told;
    told = next;
    if (before && before.after !== next.after) before.ended();
    const content = next.row && tipContent(next.row);
    const name = content?.name ?? next.mark.text;
    const body = content?.body ?? [element("p", { class: "tip-about" }, next.mark.text)];
    const links = content ? [...content.links, ...comparison(next, content.links), ...chooser(next)] : [];
    const line = element(
      "p",
      { class: "tip-links" },
      ...links.flatMap((link, index) => (index === 0 ? [link] : [" · ", link])),
    );
    tip.show(links.length === 0 ? body : [...body, line], name, next.after, next.rect(), anchor(next));
    if (next.aloud) voice.textContent = body.map(spoken).join("；");
  }

  /** The way to the page that compares the office with the chosen one, or where others are chosen to compare it with. */
  function comparison({ row, mark }: Told, links: readonly HTMLAnchorElement[]): readonly HTMLElement[] {
    const page = links.filter(({ href }) => href.includes("/offices/"))[0];
    if (!row?.isOffice || page === undefined) return [];
    const other = chosen.id() === mark.key ? "" : chosen.id();
    const state = formatCompareState({ offices: [other, mark.key].filter((id) => id !== ""), year: null });
    const href = `${page.href.slice(0, page.href.lastIndexOf("/offices/"))}/compare.html#${state}`;
    return [
      element(
        "a",
        { href, ...(page.target === "" ? {} : { target: page.target }) },
        other === "" ? "对比" : `与${chosen.name()}对比`,
      ),
    ];
  }

  /** The button that chooses the office, or lets it go. */
  function chooser({ row, mark }: Told): readonly HTMLElement[] {
    if (!row?.isOffice) return [];
    const words = (): string => (chosen.id() === mark.key ? "取消高亮" : "高亮");
    const button = element(
      "button",
      {
        type: "button",
        click: () => {
          chosen.toggle(mark.key);
          button.textContent = words();
        },
      },
      words(),
    );
    return [button];
  }

  function end(): void {
    const before = told;
    told = null;
    isPointedAt = false;
    tip.hide();
    before?.ended();
  }

  tip.root.addEventListener("pointerenter", () => {
    isPointedAt = true;
  });
  tip.root.addEventListener("pointerleave", ({ pointerType }) => {
    isPointedAt = false;
    const left = told;
    if (pointerType !== "touch" && left && !left.after.matches(":focus"))
      window.setTimeout(() => {
        if (told === left && !isPointedAt && !holdsFocus() && !left.frame.matches(":hover")) end();
      }, 200);
  });
  tip.root.addEventListener("focusout", () =>
    window.setTimeout(() => {
      if (told && !holdsFocus() && !told.after.matches(":focus")) end();
    }),
  );
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || told === null) return;
    const { after } = told;
    const wasInside = holdsFocus();
    end();
    if (wasInside) after.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    const isInside = target instanceof Node && (tip.root.contains(target) || told?.frame.contains(target));
    if (told && !isInside) end();
  });
  window.addEventListener("resize", () => {
    if (told) end();
  });
  document.addEventListener(
    "scroll",
    ({ target }) => {
      if (told === null || isMoving || target === tip.root) return;
      isMoving = true;
      window.requestAnimationFrame(() => {
        isMoving = false;
        if (told) tip.move(told.rect(), anchor(told));
      });
    },
    { capture: true, passive: true },
  );

  return {
    start,
    end,
    holdsFocus,
    isPointedAt: () => isPointedAt,
    isHeadedFor: (from, to) => tip.isShown() && headsForTip(from, to, tip.root.getBoundingClientRect()),
    bringIntoView() {
      if (told === null) return;
      const { top, bottom } = told.rect();
      const under = window.innerHeight - room;
      if (top < room) window.scrollBy(0, top - room);
      else if (bottom > under) window.scrollBy(0, bottom - under);
      tip.move(told.rect(), anchor(told));
    },
  };
}
