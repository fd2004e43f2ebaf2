import type { Area } from "../../charts/areas.ts";

/** One thing of a chart that answers, in the chart's own px. */
export interface Mark {
  /** Id of the table, or "" for the figure's own. */
  readonly table: string;
  readonly key: string;
  readonly column: string;
  /** What it says where no table does. */
  readonly text: string;
  readonly kinds: string;
  /** Marks of one line stand side by side. */
  readonly line: number;
  /** A point is met from around it, an area where it is. */
  readonly isPoint: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Half the size of what stands at a point. */
export const pointReach = 6;

type Place = Pick<Mark, "x" | "y" | "width" | "height" | "isPoint">;

function around(x: number, y: number): Place {
  return {
    ...{ x: x - pointReach, y: y - pointReach },
    ...{ width: 2 * pointReach, height: 2 * pointReach, isPoint: true },
  };
}

/** The marks of a chart in the order in which the arrow keys walk them: by line, and along it. */
export function marksOf(areas: readonly Area[]): readonly Mark[] {
  let line = 0;
  const marks: Mark[] = [];
  const add = (mark: Partial<Mark> & Place): void => {
    marks.push({ table: "", key: "", column: "", text: "", kinds: "", line, ...mark });
  };
  for (const area of areas) {
    const table = ("table" in area && area.table) || "";
    if ("bands" in area) {
      for (const [key, y, height, kinds] of area.bands) {
        const letters = kinds.split(" ");
        for (const [index, [column, x, width]] of area.columns.entries()) {
          const own = letters[index] ?? "";
          // A name beside cells is of no kind: it stays when they are veiled.
          const isName = column === "" && own === "-";
          add({ table, key, column, kinds: isName ? "" : own, x, y, width, height, isPoint: false });
        }
        line += 1;
      }
    } else if ("dots" in area) {
      for (const [key, x, y, kinds] of area.dots.slice().sort((a, b) => a[1] - b[1] || b[2] - a[2]))
        add({ table, key, column: area.column, kinds, ...around(x, y) });
      line += 1;
    } else if ("courses" in area) {
      for (const [key, ...heights] of area.courses) {
        for (const [index, y] of heights.entries()) {
          const [column, x] = area.places[index] ?? ["", 0];
          if (y !== null) add({ table, key, column, ...around(x, y) });
        }
        line += 1;
      }
    } else {
      for (const [text, x, y, width, height] of area.bars) add({ text, x, y, width, height, isPoint: false });
      line += 1;
    }
  }
  return marks;
}
