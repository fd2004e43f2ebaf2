import * as Plot from "@observablehq/plot";
import { group, type Path } from "d3";
import { escapeXml } from "../core/text/escape-xml.ts";
import type { DotMark, LineMark, PathMark, RectMark, Scene, Shape, TextMark } from "./scene.ts";
import { serializeSvg } from "./serialize-svg.ts";
import { standAlone } from "./stand-alone.ts";
import { dotStyles, fontFamily, lineStyles, rectStyles, textStyles } from "./tokens.ts";

/** What a chart says to somebody who cannot see it. `id` must be unique on the page. */
export interface ChartLabels {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A chevron whose tip is at 0,0 and points along dx, dy. */
function chevron(dx: -1 | 0 | 1, dy: -1 | 0 | 1 = 0): Plot.SymbolType {
  const draw = (path: Path): void => {
    const [acrossX, acrossY] = [Math.abs(dy), Math.abs(dx)];
    path.moveTo(-3.5 * (dx + acrossX), -3.5 * (dy + acrossY));
    path.lineTo(0, 0);
    path.lineTo(-3.5 * (dx - acrossX), -3.5 * (dy - acrossY));
  };
  return { draw } as unknown as Plot.SymbolType;
}

const symbols: Readonly<Record<Shape, { symbol: Plot.SymbolType; r: number }>> = {
  circle: { symbol: "circle", r: 4 },
  square: { symbol: "square", r: 4.4 },
  diamond: { symbol: "diamond2", r: 4.6 },
  point: { symbol: "circle", r: 2.25 },
  tiny: { symbol: "circle", r: 1.25 },
  "arrow-right": { symbol: chevron(1), r: 4 },
  "arrow-left": { symbol: chevron(-1), r: 4 },
  "arrow-up": { symbol: chevron(0, -1), r: 4 },
  "arrow-down": { symbol: chevron(0, 1), r: 4 },
};

/** In the order of the styles, those that occur: Plot would go through a mark without data as well. */
function inOrder<Role extends string, Held>(
  byRole: ReadonlyMap<Role, Held>,
  styles: Readonly<Record<Role, unknown>>,
): readonly (readonly [Role, Held])[] {
  return (Object.keys(styles) as Role[]).flatMap((role) => {
    const held = byRole.get(role);
    return held === undefined ? [] : [[role, held] as const];
  });
}

function rectMarks(rects: readonly RectMark[]): Plot.Markish[] {
  const byRole = group(rects, (rect) => rect.role);
  return inOrder(byRole, rectStyles).map(([role, data]) =>
    Plot.rect(data, {
      ...{ x1: "x", y1: "y", x2: ({ x, width }: RectMark) => x + width },
      y2: ({ y, height }: RectMark) => y + height,
      ...standAlone(rectStyles[role]),
      className: `c-${role}`,
    }),
  );
}

function pathMarks(paths: readonly PathMark[]): Plot.Markish[] {
  const points = paths.flatMap((path) => path.points.map(([x, y]) => ({ role: path.role, path, x, y })));
  const byRole = group(points, ({ role }) => role);
  return inOrder(byRole, lineStyles).map(([role, data]) =>
    Plot.line(data, {
      ...{ x: "x", y: "y", z: "path" },
      ...standAlone(lineStyles[role]),
      className: `c-${role}`,
    }),
  );
}

function lineMarks(lines: readonly LineMark[]): Plot.Markish[] {
  const byRole = group(lines, (line) => line.role);
  return inOrder(byRole, lineStyles).map(([role, data]) =>
    Plot.link(data, {
      ...{ x1: "x1", y1: "y1", x2: "x2", y2: "y2" },
      ...standAlone(lineStyles[role]),
      className: `c-${role}`,
    }),
  );
}

function dotMarks(dots: readonly DotMark[]): Plot.Markish[] {
  const byRole = group(
    dots,
    (dot) => dot.role,
    (dot) => dot.shape,
  );
  return inOrder(byRole, dotStyles).flatMap(([role, byShape]) =>
    [...byShape].map(([shape, data]) =>
      Plot.dot(data, {
        ...{ x: "x", y: "y" },
        ...symbols[shape],
        ...standAlone(dotStyles[role]),
        className: `c-${role}`,
      }),
    ),
  );
}

function textMarks(texts: readonly TextMark[]): Plot.Markish[] {
  const alike = group(texts, ({ role, anchor, size }) => `${role} ${anchor} ${size}`);
  return [...alike.values()].flatMap((data) =>
    data.slice(0, 1).map(({ role, anchor, size }) =>
      Plot.text(data, {
        ...{ x: "x", y: "y", text: "text", textAnchor: anchor, lineAnchor: "bottom", fontSize: size },
        ...standAlone(textStyles[role]),
        fontVariant: "normal",
        className: `c-${role}`,
      }),
    ),
  );
}

/** As JSON between single quotes: it is full of double ones. Lengths to the whole px: nothing is drawn from them. */
function answersAttribute({ areas, legend }: Scene): string {
  if (areas.length === 0) return "";
  const json = JSON.stringify({ areas, legend }, (_, value) =>
    typeof value === "number" ? Math.round(value) : value,
  );
  return ` data-answers='${json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("'", "&#39;")}'`;
}

/**
 * A scene as SVG markup: no inline style, no style sheet, no id but `<id>-title` and `<id>-desc`, and the same bytes
 * from every document, at build time and in a browser.
 */
export function drawScene(scene: Scene, labels: ChartLabels, document: Document): string {
  const { name, width, height, rects, lines, paths, dots, texts } = scene;
  const plot = Plot.plot({
    ...{ document, width, height, margin: 0, axis: null },
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [rectMarks(rects), lineMarks(lines), pathMarks(paths), dotMarks(dots), textMarks(texts)],
  });
  const id = escapeXml(labels.id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${name}" role="img"`,
    ` aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${escapeXml(fontFamily)}" text-anchor="middle"${answersAttribute(scene)}>`,
    `<title id="${id}-title">${escapeXml(labels.title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(labels.description)}</desc>`,
    ...[...plot.children].filter((child) => child.localName === "g").map(serializeSvg),
    "</svg>",
  ].join("");
}
