import type { Mark } from "./marks-of.ts";

const middle = ({ x, width }: Mark): number => x + width / 2;

/** The mark of the next line in a direction that lies nearest across. */
function across(marks: readonly Mark[], from: Mark, step: 1 | -1): Mark | null {
  const lines = marks.map(({ line }) => line).filter((line) => (line - from.line) * step > 0);
  if (lines.length === 0) return null;
  const line = step > 0 ? Math.min(...lines) : Math.max(...lines);
  const candidates = marks.filter((mark) => mark.line === line);
  return candidates.reduce((best, mark) =>
    Math.abs(middle(mark) - middle(from)) < Math.abs(middle(best) - middle(from)) ? mark : best,
  );
}

/**
 * Where a key leads from a mark, or from none: along the reading order by left and right, to the lines above and below
 * by up and down, along the only line where there is but one. null for a key that leads nowhere.
 */
export function walkMarks(marks: readonly Mark[], from: Mark | null, key: string): Mark | null {
  const [first = null] = marks;
  const last = marks[marks.length - 1] ?? null;
  if (key === "Home") return first;
  if (key === "End") return last;
  const step =
    key === "ArrowRight" || key === "ArrowDown" ? 1 : key === "ArrowLeft" || key === "ArrowUp" ? -1 : 0;
  if (step === 0) return null;
  const at = from === null ? -1 : marks.indexOf(from);
  if (from === null || at < 0) return step > 0 ? first : last;
  const isOneLine = first?.line === last?.line;
  if ((key === "ArrowDown" || key === "ArrowUp") && !isOneLine) return across(marks, from, step) ?? from;
  return marks[at + step] ?? from;
}
