import { textWidth } from "./text-width.ts";

/**
 * The text block of an official paper (GB/T 9704: 156 × 225 mm) at 96 px an inch, the space above a heading and below a
 * figure, and how wide charts are drawn; two side by side are as small. src/styles/brief.css sets the same.
 */
export const paper = { width: 589, height: 850, gap: 8, chartWidth: 660, halfWidth: 320 } as const;

/** Size of type and height of a line on paper, in px. */
export const paperType = {
  issuer: { size: 34, line: 46 },
  title: { size: 26, line: 36 },
  body: { size: 16, line: 25 },
  list: { size: 14, line: 21 },
  note: { size: 12, line: 17 },
} as const;

/** About how high a text stands on paper, in px, rather too high; `indent` in characters, `width` in px. */
export function paperHeight(
  text: string,
  type: keyof typeof paperType,
  { indent = 0, width = paper.width }: { readonly indent?: number; readonly width?: number } = {},
): number {
  const { size, line } = paperType[type];
  // A line ends early where its next sign may not begin one.
  const lines = Math.ceil((textWidth(text, size) + indent * size) / (width - size));
  return Math.max(1, lines) * line;
}
