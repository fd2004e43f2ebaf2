import { escapeXml } from "../core/text/escape-xml.ts";

/**
 * Attributes that reach the result. Everything else that Plot writes is left behind: style sheets and style
 * attributes, which a strict Content-Security-Policy blocks; classes numbered per process; labels inside an image.
 */
const kept: ReadonlySet<string> = new Set([
  ...["class", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap"],
  ...["font-size", "font-weight", "text-anchor"],
  ...["x", "y", "width", "height", "x1", "y1", "x2", "y2", "cx", "cy", "r", "d", "transform"],
]);

/** A length in px to one decimal: 0.05 px is more than an eye tells apart. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** The value of an attribute with every number in it rounded. */
function roundNumbers(value: string): string {
  if (!value.includes(".")) return value;
  return value.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/g, (number) => String(round(Number(number))));
}

function attributes(element: Element): string {
  const place =
    element.localName === "text"
      ? element.getAttribute("transform")?.match(/^translate\((.+),(.+)\)$/)
      : null;
  // Plot shifts whole groups by half a pixel on a screen with one pixel a pixel, so a browser's chart would differ.
  const isMoved = !place && element.localName !== "g";
  let written = place ? attribute("x", place[1] ?? "") + attribute("y", place[2] ?? "") : "";
  for (const { name, value } of element.attributes) {
    if (kept.has(name) && (isMoved || name !== "transform")) written += attribute(name, value);
  }
  return written;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeXml(name === "class" ? value : roundNumbers(value))}"`;
}

/** Markup of a drawn element and what is in it; the same for the same drawing in every process and document. */
export function serializeSvg(element: Element): string {
  const open = `<${element.localName}${attributes(element)}`;
  const content =
    element.children.length > 0
      ? [...element.children].map(serializeSvg).join("")
      : escapeXml(element.textContent ?? "");
  return content === "" ? `${open}/>` : `${open}>${content}</${element.localName}>`;
}
