import { baseline, horizontal, type Marks, marks, sizes, textAt, textFrom } from "./marks.ts";
import type { PlacedColumn } from "./matrix-columns.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const lineHeight = 13;
const mostLines = 4;
/** Below this width of a cell the heads stand upright, one character below the other. */
const uprightBelow = 30;
/** An upright head has at most so many characters. */
const mostCharacters = 12;

/** The lines of a head: of a few characters, or of one each. */
function linesOf({ column, width }: PlacedColumn, upright: boolean): readonly string[] {
  if (!upright) return wrapText(column.name, sizes.tick, width - 3, mostLines);
  const characters = [...column.name].filter((character) => character.trim() !== "");
  return characters.length > mostCharacters ? [...characters.slice(0, mostCharacters - 1), "…"] : characters;
}

interface Run {
  readonly group: string;
  readonly left: number;
  readonly right: number;
}

/** The groups of a block with the edges of their columns. */
function runsOf(block: readonly PlacedColumn[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { column, left, width } of block) {
    const last = runs[runs.length - 1];
    if (last?.group === column.group) runs[runs.length - 1] = { ...last, right: left + width };
    else runs.push({ group: column.group, left, right: left + width });
  }
  return runs.filter(({ group }) => group !== "");
}

/** The names of groups and columns from `top`; the columns' names end on one line. */
export function matrixHeads(
  block: readonly PlacedColumn[],
  top: number,
): { readonly marks: Marks; readonly bottom: number } {
  const upright = block.some(({ width }) => width < uprightBelow);
  const groups = runsOf(block).map((run) => ({
    ...run,
    lines: wrapText(run.group, sizes.text, run.right - run.left, 3).filter((line) => line !== ""),
  }));
  const groupLines = Math.max(0, ...groups.map(({ lines }) => lines.length));
  const ruleY = top + groupLines * 15 + 3;
  const headTop = groupLines === 0 ? top : ruleY + 4;
  const heads = block.map((placed) => ({
    ...placed,
    lines: linesOf(placed, upright),
    // Below an upright name it would read as its last character.
    sub: upright || textWidth(placed.column.sub, sizes.tick) > placed.width - 2 ? "" : placed.column.sub,
  }));
  const most = Math.max(0, ...heads.map(({ lines }) => lines.length));
  const hasSubs = heads.some(({ sub }) => sub !== "");
  const y = (line: number): number => baseline(headTop + (line + 0.5) * lineHeight, sizes.tick);
  return {
    marks: marks({
      lines: groups.map(({ left, right }) => horizontal("zero", ruleY, left + 1, right - 1)),
      texts: [
        ...groups.flatMap(({ left, lines }) =>
          lines.map((line, index) =>
            textFrom("head", left + 1, baseline(top + (groupLines - lines.length + index + 0.5) * 15), line),
          ),
        ),
        ...heads.flatMap(({ lines, left, width, sub }) => [
          ...lines.map((line, index) =>
            textAt("subhead", left + width / 2, y(most - lines.length + index), line, sizes.tick),
          ),
          ...(sub === "" ? [] : [textAt("tick", left + width / 2, y(most), sub, sizes.tick)]),
        ]),
      ],
    }),
    bottom: headTop + (most + (hasSubs ? 1 : 0)) * lineHeight + 4,
  };
}
