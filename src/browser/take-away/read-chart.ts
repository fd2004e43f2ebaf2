import type { DrawnChart } from "../../charts/frame-picture.ts";
import { serializeSvg } from "../../charts/serialize-svg.ts";

/** The wide drawing of a chart, with only what belongs to the chart and nothing of the page's own. */
export function readChart(figure: HTMLElement): DrawnChart | null {
  const svg = figure.querySelector<SVGSVGElement>(".chart-wide svg");
  if (!svg) return null;
  const bare = svg.cloneNode(true) as SVGSVGElement;
  // Every group of marks has its role as its class; what helps the pointer or follows it has none of these.
  const marks = Array.from(bare.children).filter((child) => /^c-/.test(child.getAttribute("class") ?? ""));
  for (const element of marks.flatMap((mark) => [mark, ...Array.from(mark.querySelectorAll("*"))]))
    element.removeAttribute("class");
  return {
    markup: marks.map(serializeSvg).join(""),
    width: svg.viewBox.baseVal.width,
    height: svg.viewBox.baseVal.height,
    title: svg.querySelector("title")?.textContent ?? "",
    description: svg.querySelector("desc")?.textContent ?? "",
  };
}
