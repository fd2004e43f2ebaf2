import type { Mark } from "./marks-of.ts";

/**
 * The mark that a pointer at x, y means: the point nearest to it within `reach`, else the area that it is in; later
 * marks lie on top. All lengths are px of the chart.
 */
export function findMark(marks: readonly Mark[], x: number, y: number, reach: number): Mark | null {
  let found: Mark | null = null;
  let nearest = reach;
  for (const mark of marks) {
    const [dx, dy] = [x - mark.x, y - mark.y];
    if (mark.isPoint) {
      const distance = Math.hypot(dx - mark.width / 2, dy - mark.height / 2);
      if (distance > nearest) continue;
      nearest = distance;
      found = mark;
    } else if (found?.isPoint !== true && dx >= 0 && dy >= 0 && dx < mark.width && dy < mark.height) {
      found = mark;
    }
  }
  return found;
}
