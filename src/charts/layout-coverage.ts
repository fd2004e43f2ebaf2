import type { Box } from "./box.ts";
import { layoutMatrix } from "./layout-matrix.ts";
import type { LegendItem } from "./legend-marks.ts";
import { type Marks, marks, mergeMarks } from "./marks.ts";
import { missingCellMarks } from "./missing-cell-marks.ts";
import type { Scene } from "./scene.ts";

/** How much of a report was read; null without a report. */
export type ReadPart = "full" | "opening" | null;

/** Which reports there are, by office and year. */
export interface CoverageInput {
  /** Ascending. */
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly office: string;
    readonly name: string;
    /** "" where all offices are of one place. */
    readonly place: string;
    /** One a year, in their order. */
    readonly parts: readonly ReadPart[];
  }[];
}

/** Share of a cell that is filled where only the opening of a report was read. */
const opening = 0.35;

/** A filled cell, one with its top filled, or the cross of no report. */
function coverageCellMarks(part: ReadPart, { left, right, top, bottom }: Box): Marks {
  const [width, height] = [right - left, bottom - top];
  if (part === null) return missingCellMarks("no_report", { left, right, top, bottom });
  if (part === "full") return marks({ rects: [{ role: "read", x: left, y: top, width, height }] });
  return marks({
    rects: [
      { role: "read-frame", x: left + 0.5, y: top + 0.5, width: width - 1, height: height - 1 },
      { role: "read", x: left, y: top, width, height: height * opening },
    ],
  });
}

const texts = [
  ["full", "已读全文"],
  ["opening", "只读了开头"],
  [null, "无报告"],
] as const;

/** The letter that the legend has for a part. */
function coverageKind(part: ReadPart): string {
  return part === null ? "n" : part === "full" ? "f" : "o";
}

function legendItem(part: ReadPart, text: string): LegendItem {
  return {
    key: {
      kind: "drawn",
      width: 18,
      draw: (x, middle) =>
        coverageCellMarks(part, { left: x, right: x + 18, top: middle - 7, bottom: middle + 7 }),
    },
    text,
    kind: coverageKind(part),
  };
}

/**
 * Offices by years: whether there is a report and how much of it was read; below each year, how many reports. At
 * most about 60 rows: split more with splitRug. `width` in px; the height follows from the rows.
 */
export function layoutCoverage({ years, rows }: CoverageInput, width: number): Scene {
  const occurring = new Set(rows.flatMap(({ parts }) => parts));
  const reports = (index: number): number =>
    rows.filter(({ parts }) => (parts[index] ?? null) !== null).length;
  return layoutMatrix(
    {
      ...{ name: "coverage", rows, empty: "没有单位或年份可以列出。" },
      columns: years.map((year, index) => ({
        ...{ id: String(year), name: String(year), sub: `${reports(index)}份`, group: "" },
      })),
      legend: texts.filter(([part]) => occurring.has(part)).map(([part, text]) => legendItem(part, text)),
      cell: ({ parts }, column, box) =>
        mergeMarks(parts.slice(column, column + 1).map((part) => coverageCellMarks(part, box))),
      kindOf: ({ parts }, column) => coverageKind(parts[column] ?? null),
    },
    width,
  );
}
