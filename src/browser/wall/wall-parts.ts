import type { WallState } from "./turned.ts";

/** The pieces of the wall's page, and how they show where it is; null on a page without a wall. */
export function wallParts(document: Document) {
  const root = document.documentElement;
  const part = <Part extends HTMLElement>(name: string) =>
    document.querySelector<Part>(`[data-wall="${name}"]`);
  const [stage, bar, dots, place] = ["stage", "bar", "dots", "place"].map((name) => part(name));
  const [previous, turn, next] = ["previous", "turn", "next"].map((name) => part<HTMLButtonElement>(name));
  if (!stage || !bar || !dots || !place || !previous || !turn || !next) return null;
  const screens = Array.from(stage.querySelectorAll<HTMLElement>(":scope > section"));
  const marks = screens.map(() => document.createElement("span"));
  dots.append(...marks);

  /** One screen and the bar where there is room for it, else all screens and no bar. */
  const show = ({ index, count, isTurning }: WallState, isWall: boolean, cameByItself: boolean) => {
    if (isWall) root.dataset.wall = isTurning ? "turning" : "still";
    else delete root.dataset.wall;
    bar.hidden = !isWall;
    for (const [at, screen] of screens.entries()) {
      screen.hidden = isWall && at !== index;
      screen.classList.toggle("wall-came", cameByItself && at === index);
    }
    for (const [at, mark] of marks.entries()) mark.className = at === index ? "current" : "";
    turn.textContent = isTurning ? "暂停" : "继续";
    previous.hidden = isTurning;
    next.hidden = isTurning;
    // A screen that comes by itself is not read aloud into what the reader is doing.
    place.setAttribute("aria-live", isTurning ? "off" : "polite");
    place.textContent = `第${index + 1}屏，共${count}屏`;
  };
  return { screens, bar, previous, turn, next, show };
}
