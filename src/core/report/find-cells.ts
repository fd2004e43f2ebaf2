const apart = /[ \u00a0\u3000]*[\t|｜¦][ \u00a0\u3000\t|｜¦]*|[ \u00a0\u3000]{2,}/g;
/** A quick look: most lines hold no such sign. */
const parted = /[\t|｜¦]|[ \u00a0\u3000]{2}/;
const numeric = /^[约近超逾]?[\d０-９][\d０-９,，.．]*[余多万千+]*[%％]?[^\d０-９]{0,3}$/;

/** No line of a table that tells figures is longer. */
const longestRow = 300;
const longestCell = 60;

/**
 * Where the cells of a table's row part: places of tabs, bars or wide blanks in the line [start, end). Empty where
 * the line is no row, that is, holds no cell with a number beside others.
 */
export function findCells(text: string, start: number, end: number): ReadonlySet<number> {
  if (end - start > longestRow) return none;
  const line = text.slice(start, end);
  if (!parted.test(line)) return none;
  const cuts = [...line.matchAll(apart)].filter(
    ({ index, 0: cut }) => line.slice(0, index).trim() !== "" && line.slice(index + cut.length).trim() !== "",
  );
  if (cuts.length === 0) return none;
  const cells = line.split(apart).map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== "");
  const row =
    filled.slice(1).some((cell) => numeric.test(cell)) &&
    filled.some((cell) => /[一-龥]{2}/.test(cell)) &&
    filled.every((cell) => cell.length <= longestCell);
  return row ? new Set(cuts.map(({ index }) => start + index)) : none;
}

const none: ReadonlySet<number> = new Set();
