import type { LegendArea } from "../../charts/areas.ts";
import { element } from "../review/element.ts";
import type { Layer } from "./layer.ts";
import type { Mark } from "./marks-of.ts";
import { spread } from "./spread.ts";

/** Percentages of a chart's size, so that a button stays over its entry at any size. */
function cover(button: HTMLElement, { x, y, width, height }: LegendArea, size: DOMRect): void {
  const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;
  button.style.left = share(x, size.width);
  button.style.top = share(y, size.height);
  button.style.width = share(width, size.width);
  button.style.height = share(height, size.height);
}

/**
 * Makes the entries of a chart's legend buttons that show their marks only: all others are veiled, or their lines
 * faded. What is shown is said below the chart, with the way back.
 */
export function filterByLegend(
  frame: HTMLElement,
  chart: SVGSVGElement,
  legend: readonly LegendArea[],
  marks: () => readonly Mark[],
  layer: Layer,
): void {
  if (legend.length === 0) return;
  const pressed = new Set<string>();
  const note = element("p", { class: "legend-note", role: "status" });
  const buttons = legend.map((entry, index) => {
    const label = element("span", { class: "visually-hidden" }, `只看：${entry.text}`);
    const tabindex = index === 0 ? "0" : "-1";
    const toggle = () => {
      if (!pressed.delete(entry.kind)) pressed.add(entry.kind);
      show();
    };
    const button = element(
      "button",
      { type: "button", "aria-pressed": "false", tabindex, title: "只看这一类", click: toggle },
      label,
    );
    cover(button, entry, chart.viewBox.baseVal);
    return button;
  });
  const bar = element(
    "div",
    { class: "legend-filter", role: "toolbar", "aria-label": "图例：只看一类" },
    ...buttons,
  );
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    if (event.key === "Escape" && pressed.size > 0) clear();
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = buttons[(at + step + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  });

  function clear(): void {
    pressed.clear();
    show();
  }

  function show(): void {
    for (const [index, button] of buttons.entries())
      button.setAttribute("aria-pressed", String(pressed.has(legend[index]?.kind ?? "")));
    const all = marks().filter(({ kinds }) => kinds !== "");
    const isKept = ({ kinds }: Mark): boolean => Array.from(pressed).some((kind) => kinds.includes(kind));
    const kept = all.filter(isKept);
    layer.veil(pressed.size === 0 ? [] : all.filter((mark) => !isKept(mark)));
    for (const { kind } of legend)
      for (const line of Array.from(chart.querySelectorAll(`.c-${kind}, .c-dot-${kind}`)))
        line.classList.toggle("faded", pressed.size > 0 && !pressed.has(kind));
    const words = legend.filter(({ kind }) => pressed.has(kind)).map(({ text }) => text);
    const count = all.length === 0 ? "" : `（${kept.length}处，共${all.length}处）`;
    note.replaceChildren(
      ...(pressed.size === 0
        ? []
        : [
            `只看：${words.join("、")}${count} `,
            element("button", { type: "button", click: back }, "全部显示"),
          ]),
    );
  }

  function back(): void {
    clear();
    buttons.find(({ tabIndex }) => tabIndex === 0)?.focus();
  }

  spread(bar, chart);
  frame.append(bar, note);
}
