import type { MissingReason } from "../core/model/index.ts";
import type { Box } from "./box.ts";
import { horizontal, type Marks, marks } from "./marks.ts";
import type { LineMark } from "./scene.ts";

const hatchStep = 5;
const half = 3.5;

/** Slanting lines from edge to edge of a box. */
export function hatch({ left, right, top, bottom }: Box): readonly LineMark[] {
  const [width, height] = [right - left, bottom - top];
  const count = Math.floor((width + height) / hatchStep);
  return Array.from({ length: count }, (_, index) => {
    // Where the line x + y = along enters at the left or the bottom, and leaves at the top or the right.
    const along = (index + 0.5) * hatchStep;
    const start = Math.max(0, along - height);
    const end = Math.min(width, along);
    return {
      role: "hatch",
      x1: left + start,
      y1: top + along - start,
      x2: left + end,
      y2: top + along - end,
    };
  });
}

/**
 * Why a cell has no value, told apart by form alone: a cross, a dot and a dash as the signs of the panels have them;
 * hatching for what waits for a person; a bar over what is held back.
 */
export function missingCellMarks(reason: MissingReason, box: Box): Marks {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  switch (reason) {
    case "no_report":
      return marks({
        lines: [
          { role: "missing-line", x1: x - half, y1: y - half, x2: x + half, y2: y + half },
          { role: "missing-line", x1: x - half, y1: y + half, x2: x + half, y2: y - half },
        ],
      });
    case "not_collected":
      return marks({ dots: [{ role: "dot-missing", shape: "tiny", x, y }] });
    case "not_reported":
      return marks({ lines: [horizontal("missing-line", y, x - half, x + half)] });
    case "under_review":
      return marks({ lines: hatch(box) });
    case "not_published":
      return marks({ rects: [{ role: "withheld", x: x - 5, y: y - 3.5, width: 10, height: 7 }] });
  }
}
