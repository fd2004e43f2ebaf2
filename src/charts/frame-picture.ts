import { palette } from "../core/design/palette.ts";
import { fonts } from "../core/design/type-scale.ts";
import { escapeXml } from "../core/text/escape-xml.ts";
import { wrapText } from "./wrap-text.ts";

/** A chart as it was drawn: its marks as markup, without the element around them. Lengths are px. */
export interface DrawnChart {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** A picture that stands alone, in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface TextStyle {
  readonly size: number;
  /** From one baseline to the next. */
  readonly step: number;
  readonly attributes: string;
}

const margin = 28;
/** Of the line above everything, the yearbook's sign. */
const band = 6;
/** Above and below the chart. */
const gap = 16;
/** More lines than a title, a sentence or a source ever takes: nothing is cut. */
const mostLines = 40;

const serif = fonts.serif.replaceAll('"', "'");
const sans = fonts.sans.replaceAll('"', "'");

const styles = {
  notice: { size: 14, step: 22, attributes: `font-weight="600" fill="${palette.accent}"` },
  title: { size: 22, step: 32, attributes: `font-family="${serif}" font-weight="700" fill="${palette.ink}"` },
  description: { size: 14, step: 22, attributes: `fill="${palette.inkSoft}"` },
  foot: { size: 11.5, step: 18, attributes: `fill="${palette.inkSoft}"` },
} as const satisfies Record<string, TextStyle>;

/**
 * A chart with all that it needs away from its page: notice, title, sentence above it, and below it a line each of
 * `foot`, such as source and citation. In the light palette, whatever the page shows; it refers to nothing outside.
 */
export function framePicture(
  { markup, width, height, title, description }: DrawnChart,
  notice: string,
  foot: readonly string[],
): Picture {
  const head = stack(band + margin - gap, width, [
    ...(notice === "" ? [] : [[notice, styles.notice] as const]),
    [title, styles.title],
  ]);
  const said = stack(head.bottom + gap / 2, width, [[description, styles.description]]);
  const chartTop = said.bottom + gap;
  const ruleTop = chartTop + height + gap;
  const below = stack(
    ruleTop + gap / 4,
    width,
    foot.map((line) => [line, styles.foot] as const),
  );
  const outer = { width: width + 2 * margin, height: Math.ceil(below.bottom + margin / 2) };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${outer.width}" height="${outer.height}"`,
    ` viewBox="0 0 ${outer.width} ${outer.height}" font-family="${sans}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    `<rect width="${outer.width}" height="${outer.height}" fill="${palette.paper}"/>`,
    `<rect width="${outer.width}" height="${band}" fill="${palette.accent}"/>`,
    head.markup,
    said.markup,
    `<g transform="translate(${margin},${chartTop})" text-anchor="middle">${markup}</g>`,
    `<path d="M${margin},${ruleTop}h${width}" fill="none" stroke="${palette.rule}"/>`,
    `${below.markup}</svg>`,
  ].join("");
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, ...outer };
}

/** Texts below each other from `top` on, each broken at the width. */
function stack(
  top: number,
  width: number,
  texts: readonly (readonly [text: string, style: TextStyle])[],
): { readonly markup: string; readonly bottom: number } {
  let bottom = top;
  const markup = texts
    .filter(([text]) => text !== "")
    .map(([text, { size, step, attributes }]) => {
      const lines = wrapText(text, size, width, mostLines).map((line) => {
        bottom += step;
        return `<text x="${margin}" y="${bottom}">${escapeXml(line)}</text>`;
      });
      return `<g font-size="${size}" ${attributes}>${lines.join("")}</g>`;
    });
  return { markup: markup.join(""), bottom };
}
