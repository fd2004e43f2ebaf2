import type { Area, LegendArea } from "./areas.ts";
import type { DotMark, LineMark, PathMark, RectMark, Scene, TextMark } from "./scene.ts";
import type { TextRole } from "./tokens.ts";

/** A part of a scene. */
export type Marks = Pick<Scene, "rects" | "lines" | "paths" | "dots" | "texts" | "areas" | "legend">;

/** Marks with the kinds that do not occur left empty. */
export function marks(part: Partial<Marks>): Marks {
  const { rects = [], lines = [], paths = [], dots = [], texts = [], areas = [], legend = [] } = part;
  return { rects, lines, paths, dots, texts, areas, legend };
}

export function mergeMarks(parts: readonly Marks[]): Marks {
  return {
    rects: parts.flatMap((part): readonly RectMark[] => part.rects),
    lines: parts.flatMap((part): readonly LineMark[] => part.lines),
    paths: parts.flatMap((part): readonly PathMark[] => part.paths),
    dots: parts.flatMap((part): readonly DotMark[] => part.dots),
    texts: parts.flatMap((part): readonly TextMark[] => part.texts),
    areas: parts.flatMap((part): readonly Area[] => part.areas),
    legend: parts.flatMap((part): readonly LegendArea[] => part.legend),
  };
}

/** A line from top to bottom. */
export function vertical(role: LineMark["role"], x: number, y1: number, y2: number): LineMark {
  return { role, x1: x, y1, x2: x, y2 };
}

/** A line from left to right. */
export function horizontal(role: LineMark["role"], y: number, x1: number, x2: number): LineMark {
  return { role, x1, y1: y, x2, y2: y };
}

/** Font sizes in px; none is below 11. */
export const sizes = { name: 13, text: 12, tick: 11 } as const;

function label(anchor: TextMark["anchor"]) {
  return (role: TextRole, x: number, y: number, text: string, size: number = sizes.text): TextMark => ({
    ...{ role, x, y, anchor, size, text },
  });
}

/** Text that begins, is centred, or ends at x. */
export const textFrom = label("start");
export const textAt = label("middle");
export const textTo = label("end");

/** How far below the middle of a line of digits and Chinese characters its baseline is. */
export function baseline(middle: number, size: number = sizes.text): number {
  return middle + size * 0.36;
}
