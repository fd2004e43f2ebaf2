import type { Bound } from "../core/model/index.ts";
import { horizontal, type Marks, marks, vertical } from "./marks.ts";

const directions: Readonly<Record<Bound, -1 | 0 | 1>> = {
  exact: 0,
  at_least: 1,
  over: 1,
  nearly: -1,
  about: 0,
  derived: 0,
};

/** Where the true value lies as seen from the stated one: -1 below, 1 above, 0 at or around it. */
export function boundDirection(bound: Bound): -1 | 0 | 1 {
  return directions[bound];
}

/** Whether the mark of such a value is hollow: it was rounded by the writer or worked out from a rhythm. */
export function isHollow(bound: Bound): boolean {
  return bound === "about" || bound === "derived";
}

/** The letters that legends have for arrows and hollow marks. */
export const boundKinds = { arrow: "a", hollow: "h" } as const;

/** The letter of a bound, or "-" for an exact value. */
export function boundKind(bound: Bound): string {
  if (isHollow(bound)) return boundKinds.hollow;
  return boundDirection(bound) === 0 ? "-" : boundKinds.arrow;
}

/** Room in px beside a mark that an arrow takes. */
export const arrowReach = 15;

/** The arrow of a bound, from the mark at x, y towards where the true value lies. */
export function boundMarks(bound: Bound, x: number, y: number): Marks {
  const direction = boundDirection(bound);
  if (direction === 0) return marks({});
  const tip = x + direction * (arrowReach - 1);
  const [x1, x2] = direction > 0 ? [x, tip] : [tip, x];
  return marks({
    lines: [horizontal("bound", y, x1, x2)],
    dots: [{ role: "arrow", shape: direction > 0 ? "arrow-right" : "arrow-left", x: tip, y }],
  });
}

/** The same for a value that is read upwards. */
export function verticalBoundMarks(bound: Bound, x: number, y: number): Marks {
  const direction = boundDirection(bound);
  if (direction === 0) return marks({});
  const tip = y - direction * (arrowReach - 1);
  return marks({
    lines: [vertical("bound", x, y, tip)],
    dots: [{ role: "arrow", shape: direction > 0 ? "arrow-up" : "arrow-down", x, y: tip }],
  });
}
