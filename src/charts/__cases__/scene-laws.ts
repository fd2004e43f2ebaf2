import type { Area } from "../areas.ts";
import type { Scene, TextMark } from "../scene.ts";
import { textWidth } from "../text-width.ts";

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf({ text, x, y, anchor, size }: TextMark): Box {
  const width = textWidth(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.15 };
}

export function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Corners of what answers, two by two. */
function cornersOf(area: Area): readonly (readonly [readonly number[], readonly number[]])[] {
  if ("bars" in area)
    return area.bars.map(([, x, y, width, height]) => [
      [x, y],
      [x + width, y + height],
    ]);
  if ("dots" in area)
    return area.dots.map(([, x, y]) => [
      [x, y],
      [x, y],
    ]);
  if ("courses" in area)
    return area.courses.flatMap(([, ...heights]) =>
      heights.flatMap((y, index) => {
        const x = area.places[index]?.[1] ?? Number.NaN;
        return y === null
          ? []
          : [
              [
                [x, y],
                [x, y],
              ] as const,
            ];
      }),
    );
  return area.bands.flatMap(([, y, height]) =>
    area.columns.map(
      ([, x, width]) =>
        [
          [x, y],
          [x + width, y + height],
        ] as const,
    ),
  );
}

/** Whether one place is claimed twice: rows and columns stand beside one another. */
function claimsTwice(area: Area): boolean {
  if (!("bands" in area)) return false;
  const apart = (spans: readonly (readonly [number, number])[]): boolean =>
    spans.every(([start], index) => index === 0 || start >= sum(spans[index - 1]) - 0.5);
  return !(
    apart(area.columns.map(([, x, width]) => [x, width])) &&
    apart(area.bands.map(([, y, height]) => [y, height]))
  );
}

function sum(span: readonly [number, number] | undefined): number {
  return (span?.[0] ?? 0) + (span?.[1] ?? 0);
}

/** What breaks a law that every chart keeps; empty where all are kept. Half a pixel is let pass. */
export function brokenLaws(scene: Scene): readonly string[] {
  const { width, height, texts, rects, lines, paths, dots } = scene;
  const boxes = texts.map(boxOf);
  const numbers = [
    ...[width, height],
    ...lines.flatMap(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]),
    ...dots.flatMap(({ x, y }) => [x, y]),
    ...rects.flatMap((rect) => [rect.x, rect.y, rect.width, rect.height]),
    ...paths.flatMap((path) => path.points.flat()),
  ];
  const points = [
    ...lines.flatMap(({ x1, y1, x2, y2 }) => [
      [x1, y1],
      [x2, y2],
    ]),
    ...dots.map(({ x, y }) => [x, y]),
    ...rects.flatMap(({ x, y, ...size }) => [
      [x, y],
      [x + size.width, y + size.height],
    ]),
    ...paths.flatMap((path) => path.points),
  ];
  const inside = ([x = 0, y = 0]: readonly number[]): boolean =>
    x >= -0.5 && x <= width + 0.5 && y >= -0.5 && y <= height + 0.5;
  return [
    ...(numbers.every(Number.isFinite) ? [] : ["a position is not a number"]),
    ...(points.every(inside) ? [] : ["a mark lies outside"]),
    ...(scene.areas.flatMap(cornersOf).flat().every(inside) ? [] : ["an area lies outside"]),
    ...(scene.areas.some(claimsTwice) ? ["two areas lie over each other"] : []),
    ...scene.legend
      .filter(({ height: own, width: wide }) => own < 24 || wide <= 0)
      .map(({ text }) => `too small to press: ${text}`),
    ...texts.filter(({ size }) => size < 11).map(({ text }) => `too small: ${text}`),
    ...texts.filter(({ text }) => text.trim() === "").map(() => "an empty text"),
    ...boxes
      .filter(({ left, right, top, bottom }) => !(inside([left, top]) && inside([right, bottom])))
      .map(({ text }) => `outside: ${text}`),
    ...boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => touch(box, other))
        .map((other) => `overlap: ${box.text} | ${other.text}`),
    ),
  ];
}

/** Texts of these roles that stand over a mark's centre or another's. */
export function coveredDots({ texts, dots }: Scene, roles: readonly TextMark["role"][]): readonly string[] {
  const labels = texts.filter(({ role }) => roles.includes(role)).map(boxOf);
  return labels
    .filter((box) =>
      dots.some(({ x, y }) => touch(box, { text: "", left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })),
    )
    .map(({ text }) => text);
}
