import type { Answers, Area } from "../../charts/areas.ts";
import { element } from "../review/element.ts";
import type { ChosenOffice } from "./chosen-office.ts";
import { findMark } from "./find-mark.ts";
import { makeLayer } from "./layer.ts";
import { filterByLegend } from "./legend-filter.ts";
import { type Mark, marksOf } from "./marks-of.ts";
import type { Rect } from "./place-tip.ts";
import { spread } from "./spread.ts";
import type { MarkedRow } from "./table-row.ts";
import type { Telling } from "./telling.ts";
import { walkMarks } from "./walk-marks.ts";

/** How near a point a mouse and a finger must come, in px of the window. */
const mouseReach = 14;
const fingerReach = 24;
/** So long a tip waits for a pointer that is on its way to it, in ms. */
const patience = 300;

/**
 * Lets one drawing of a chart answer: to the mouse as it moves, to a finger's tap, and to the arrow keys, for which the
 * chart is one stop of the Tab key.
 */
export function answerChart(
  frame: HTMLElement,
  chart: SVGSVGElement,
  words: { readonly find: (mark: Mark) => MarkedRow | null; readonly canTell: (area: Area) => boolean },
  telling: Telling,
  chosen: ChosenOffice,
): void {
  const window = frame.ownerDocument.defaultView ?? globalThis.window;
  const { areas, legend } = JSON.parse(chart.dataset.answers ?? "{}") as Answers;
  const { find } = words;
  const layer = makeLayer(chart);
  let known: readonly Mark[] | null = null;
  const all = (): readonly Mark[] => (known ??= marksOf(areas));
  /** Those that a table, or their own words, can tell of. */
  let tellable: readonly Mark[] | null = null;
  const marks = (): readonly Mark[] =>
    (tellable ??= all().filter((mark) => mark.text !== "" || find(mark) !== null));
  let current: Mark | null = null;
  let wanted: Mark | null = null;
  let waiting = 0;
  let isTouch = false;
  /** Where the pointer was. */
  let before = { x: 0, y: 0 };

  const title = chart.querySelector("title")?.textContent ?? "";
  const stop = element("div", {
    class: "answer-stop",
    tabindex: "0",
    role: "application",
    "aria-label": `逐个查看图中的数：${title}`,
    "aria-roledescription": "图",
    "data-hint": "方向键逐个查看 · 回车高亮 · Esc关闭",
  });
  spread(stop, chart);
  filterByLegend(frame, chart, legend, all, layer);
  chosen.follow((id) => layer.showChosen(id === "" ? [] : all().filter(({ key }) => key === id)));
  if (!areas.some(words.canTell)) return;
  chart.after(stop);

  const scale = (): number => chart.getBoundingClientRect().width / chart.viewBox.baseVal.width || 1;

  function rectOf({ x, y, width, height }: Mark): Rect {
    const { left, top } = chart.getBoundingClientRect();
    const by = scale();
    return {
      left: left + x * by,
      top: top + y * by,
      right: left + (x + width) * by,
      bottom: top + (y + height) * by,
    };
  }

  function markAt(event: MouseEvent, reach: number): Mark | null {
    const { left, top } = chart.getBoundingClientRect();
    const by = scale();
    return findMark(marks(), (event.clientX - left) / by, (event.clientY - top) / by, reach / by);
  }

  /** Tells of a mark, or of none; a keyboard's reader hears it too. */
  function tell(mark: Mark | null, x: number | null, aloud: boolean): void {
    window.clearTimeout(waiting);
    waiting = 0;
    current = mark;
    layer.showCurrent(mark);
    if (mark === null) telling.end();
    else
      telling.start({
        mark,
        row: find(mark),
        after: stop,
        rect: () => rectOf(mark),
        x: x === null ? null : x - frame.getBoundingClientRect().left,
        frame,
        aloud,
        ended: () => {
          current = null;
          layer.showCurrent(null);
        },
      });
  }

  /** A tip that the pointer is on its way to, or past the chart's marks, waits a little before it goes. */
  function tellSoon(mark: Mark | null, x: number, isHeaded: boolean): void {
    if (mark === current) {
      window.clearTimeout(waiting);
      waiting = 0;
      return;
    }
    if (current === null || (mark !== null && !isHeaded)) {
      tell(mark, x, false);
      return;
    }
    wanted = mark;
    if (waiting !== 0) return;
    waiting = window.setTimeout(() => {
      waiting = 0;
      if (!telling.isPointedAt()) tell(wanted, x, false);
    }, patience);
  }

  const isOver = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest(".legend-filter, .legend-note, .tip") !== null;

  frame.addEventListener("pointerdown", ({ pointerType }) => {
    isTouch = pointerType === "touch";
  });
  frame.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || event.buttons !== 0 || isOver(event)) return;
    const at = { x: event.clientX, y: event.clientY };
    const isHeaded = telling.isHeadedFor(before, at);
    before = at;
    tellSoon(markAt(event, mouseReach), at.x, isHeaded);
  });
  frame.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch" && current !== null && !telling.holdsFocus())
      tellSoon(null, event.clientX, false);
  });
  frame.addEventListener("click", (event) => {
    if (isOver(event) || window.getSelection()?.isCollapsed === false) return;
    const mark = markAt(event, isTouch ? fingerReach : mouseReach);
    if (!isTouch && mark) choose(mark);
    tell(mark, event.clientX, false);
  });
  stop.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (current) {
        choose(current);
        tell(current, null, false);
      }
      return;
    }
    const start = current ?? marks().filter(({ key }) => key !== "" && key === chosen.id())[0] ?? null;
    const next =
      current === null && start !== null && event.key.startsWith("Arrow")
        ? start
        : walkMarks(marks(), current, event.key);
    if (next === null) return;
    event.preventDefault();
    tell(next, null, true);
    telling.bringIntoView();
  });
  stop.addEventListener("blur", () => {
    // After the focus is where it goes: the links of the tip are part of the walk.
    window.setTimeout(() => {
      if (current !== null && !telling.holdsFocus() && !stop.matches(":focus")) tell(null, null, false);
    });
  });

  function choose(mark: Mark): void {
    const row = find(mark);
    if (row?.isOffice) chosen.toggle(mark.key);
  }
}
