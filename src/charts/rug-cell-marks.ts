import type { Box } from "./box.ts";
import { compactLabel } from "./compact-label.ts";
import { baseline, type Marks, marks, sizes, textAt } from "./marks.ts";
import { missingCellMarks } from "./missing-cell-marks.ts";
import { missingKinds } from "./missing-signs.ts";
import type { RugCell } from "./rug-input.ts";
import type { RectRole } from "./tokens.ts";

/** The area of a stated cell. */
function shadeOf({ value, quarter }: Extract<RugCell, { kind: "stated" }>): RectRole {
  if (value === 0) return "zero-cell";
  return quarter === null ? "unranked" : `quarter-${quarter}`;
}

/** The letters that the legend has for stated cells: in a quarter, in none, zero. */
export const statedKinds = { ranked: "q", unranked: "v", zero: "z" } as const;

/** The letter of a cell. */
export function rugKind(cell: RugCell): string {
  if (cell.kind === "missing") return missingKinds[cell.reason];
  if (cell.value === 0) return statedKinds.zero;
  return cell.quarter === null ? statedKinds.unranked : statedKinds.ranked;
}

/** In narrower cells only zero is written: some figures and not others would look like a choice. */
const leastForFigures = 26;
const none = { text: "", isRounded: false };

/** The figure that a cell of this width has room for. */
export function rugLabel(cell: RugCell, width: number): ReturnType<typeof compactLabel> {
  if (cell.kind === "stated" && cell.value !== 0 && width < leastForFigures) return none;
  return cell.kind === "stated" ? compactLabel(cell, sizes.tick, width - 2) : none;
}

/** One cell: the shade of its quarter with the figure where it fits, zero in a frame, or why there is none. */
export function rugCellMarks(cell: RugCell, box: Box): Marks {
  if (cell.kind === "missing") return missingCellMarks(cell.reason, box);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const role = shadeOf(cell);
  const inset = role === "zero-cell" ? 0.5 : 0;
  const { text } = rugLabel(cell, box.right - box.left);
  return marks({
    rects: [
      {
        ...{ role, x: box.left + inset, y: box.top + inset },
        ...{ width: box.right - box.left - 2 * inset, height: box.bottom - box.top - 2 * inset },
      },
    ],
    texts:
      text === ""
        ? []
        : [
            textAt(
              role === "quarter-4" ? "cell-dark" : "cell",
              ...([x, baseline(y, sizes.tick), text, sizes.tick] as const),
            ),
          ],
  });
}
