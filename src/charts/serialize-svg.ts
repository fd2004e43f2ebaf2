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
  return value.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/g, (number) => String(round(Number(number))));
}

function attributes(element: Element): string {
  const moved =
    element.localName === "text" && element.getAttribute("transform")?.match(/^translate\((.+),(.+)\)$/);
  const pairs: readonly (readonly [string, string])[] = moved
    ? [
        ["x", moved[1] ?? ""],
        ["y", moved[2] ?? ""],
        ...[...element.attributes].map(pair).filter(([name]) => name !== "transform"),
      ]
    : [...element.attributes].map(pair);
  return (
    pairs
      // Plot shifts whole groups by half a pixel on a screen with one pixel a pixel, so a browser's chart would differ.
      .filter(([name]) => kept.has(name) && !(name === "transform" && element.localName === "g"))
      .map(([name, value]) => ` ${name}="${escapeXml(name === "class" ? value : roundNumbers(value))}"`)
      .join("")
  );
}

function pair(attribute: Attr): readonly [string, string] {
  return [attribute.name, attribute.value];
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
