import { turned, turnedByKey, type WallState } from "./turned.ts";
import { wallParts } from "./wall-parts.ts";

/** How long a screen stays, in ms. */
const stay = 20_000;

/** Room for one screen at a time; anything smaller has them one below the other, as without scripts. */
const wide = "(min-width: 60em) and (min-height: 30em)";

/**
 * Shows the screens one at a time and turns them, until somebody touches, clicks or presses a key: then it stops and
 * offers to go on. It never turns by itself for a reader who asked the system for less motion.
 */
export function startWall(window: Window): void {
  const { document } = window;
  const parts = wallParts(document);
  if (parts === null) return;
  const room = window.matchMedia(wide);
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  let state: WallState = { index: 0, count: parts.screens.length, isTurning: false };
  let timer = 0;

  const show = (next: WallState, cameByItself = false) => {
    state = next;
    window.clearTimeout(timer);
    parts.show(state, room.matches, cameByItself);
    if (room.matches && state.isTurning) timer = window.setTimeout(() => show(turned(state, 1), true), stay);
  };
  const stop = () => {
    if (state.isTurning) show({ ...state, isTurning: false });
  };
  const begin = () => show({ ...state, isTurning: room.matches && !calm.matches });

  parts.previous.addEventListener("click", () => show(turned({ ...state, isTurning: false }, -1)));
  parts.next.addEventListener("click", () => show(turned({ ...state, isTurning: false }, 1)));
  parts.turn.addEventListener("click", () => show({ ...state, isTurning: !state.isTurning }));
  document.addEventListener("pointerdown", ({ target }) => {
    // What is pressed in the bar says itself what it does.
    if (!parts.bar.contains(target as Node | null)) stop();
  });
  document.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isPress = key === "Enter" || key === " ";
    if (!room.matches || ctrlKey || metaKey || altKey || (isPress && parts.bar.contains(target as Node)))
      return;
    const next = turnedByKey(state, key);
    if (next.index !== state.index) event.preventDefault();
    if (next.index !== state.index || state.isTurning) show(next);
  });
  calm.addEventListener("change", () => {
    if (calm.matches) stop();
  });
  room.addEventListener("change", begin);
  begin();
}
