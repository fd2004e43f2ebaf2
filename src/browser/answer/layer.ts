import { type Mark, pointReach } from "./marks-of.ts";

const namespace = "http://www.w3.org/2000/svg";

/** What is drawn over a chart: never into it, so that a chart that is saved stays as it was built. */
export interface Layer {
  readonly showCurrent: (mark: Mark | null) => void;
  /** Frames the rows and lines of the chosen office. */
  readonly showChosen: (marks: readonly Mark[]) => void;
  /** Veils these marks. */
  readonly veil: (marks: readonly Mark[]) => void;
}

function shape(
  document: Document,
  name: string,
  className: string,
  attributes: Readonly<Record<string, number | string>>,
) {
  const made = document.createElementNS(namespace, name);
  made.setAttribute("class", className);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** By line, each with its marks from left to right. */
function lines(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const byLine = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.line} ${mark.isPoint ? mark.table : ""}`;
    byLine.set(key, [...(byLine.get(key) ?? []), mark]);
  }
  return Array.from(byLine.values());
}

/** The marks of a line in runs of years that follow one another. */
function runs(line: readonly Mark[]): readonly (readonly Mark[])[] {
  const found: Mark[][] = [];
  for (const mark of line) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && Number(mark.column) - Number(last?.column) === 1) run.push(mark);
    else found.push([mark]);
  }
  return found;
}

/** A layer over a chart, made when there is first something to draw. */
export function makeLayer(chart: SVGSVGElement): Layer {
  const { ownerDocument: document } = chart;
  const veils = shape(document, "g", "answer-veil", {});
  const chosen = shape(document, "g", "answer-chosen", {});
  const current = shape(document, "g", "answer-current", {});

  function draw(group: Element, shapes: readonly Element[]): void {
    if (shapes.length > 0 && !group.isConnected) {
      const layer = shape(document, "svg", "answer-layer", {
        ...{ viewBox: chart.getAttribute("viewBox") ?? "", "aria-hidden": "true", focusable: "false" },
      });
      layer.append(veils, chosen, current);
      chart.after(layer);
    }
    group.replaceChildren(...shapes);
  }

  /** A veil as large as its mark, a frame with room for the words that begin and end at its edges. */
  const cover = ({ x, y, width, height }: Mark, room = 0): Element =>
    shape(document, "rect", "", { x: x - room, y, width: width + 2 * room, height });
  const frame = (mark: Mark): Element => cover(mark, mark.column === "" ? 5 : 0);
  const ring = ({ x, y, width, height }: Mark, r: number): Element =>
    shape(document, "circle", "", { cx: x + width / 2, cy: y + height / 2, r });

  /** A frame around a row, a ring around a point, a line through the points of years. */
  function framed(line: readonly Mark[]): readonly Element[] {
    const [first] = line;
    if (first === undefined) return [];
    if (!first.isPoint) {
      const left = Math.min(...line.map(({ x }) => x));
      const right = Math.max(...line.map(({ x, width }) => x + width));
      return [cover({ ...first, x: left, width: right - left }, 5)];
    }
    if (line.length < 2) return [ring(first, pointReach + 2)];
    const courses = runs(line).map((run) => {
      const points = run.map(({ x, y, width, height }) => `${x + width / 2},${y + height / 2}`).join(" ");
      return shape(document, "polyline", "", { points });
    });
    return [...courses, ...line.map((mark) => ring(mark, 3.5))];
  }

  return {
    showCurrent: (mark) =>
      draw(current, mark === null ? [] : [mark.isPoint ? ring(mark, pointReach + 1) : frame(mark)]),
    showChosen: (marks) => draw(chosen, lines(marks).flatMap(framed)),
    veil: (marks) =>
      draw(
        veils,
        marks.map((mark) => cover(mark)),
      ),
  };
}
