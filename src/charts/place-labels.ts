import { type Box, overlap } from "./box.ts";
import { baseline, type Marks, marks, mergeMarks, sizes, textFrom } from "./marks.ts";
import { textWidth } from "./text-width.ts";
import type { TextRole } from "./tokens.ts";

/** A label that would like to stand beside the point at x, y. */
export interface LabelWish {
  readonly text: string;
  readonly role: TextRole;
  readonly x: number;
  readonly y: number;
}

const size = sizes.text;
const height = 14;
/** Half the size of a mark. */
const markReach = 5;
/** Distances from a mark's edge at which a label is tried, in px; from the third on a line leads to it. */
const distances = [3, 8, 18, 30, 44, 60];
const leaderFrom = 12;
/** Directions in the order of preference: right, left, above, below, and between them. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** The box around a mark that no label may cover. */
export function markBox(x: number, y: number, reach = markReach): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** The box of a label that stands off its point by `distance` towards dx, dy. */
function boxAt({ text, x, y }: LabelWish, dx: number, dy: number, distance: number): Box {
  const width = textWidth(text, size);
  const off = markReach + distance;
  const left = dx === 0 ? x - width / 2 : dx > 0 ? x + off : x - off - width;
  const middle = y + dy * (off + (dx === 0 ? height / 2 : 0));
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

/** The line from a mark's edge to the nearest place of its label. */
function leader({ x, y }: LabelWish, box: Box): readonly [x1: number, y1: number, x2: number, y2: number] {
  const x2 = Math.max(box.left, Math.min(x, box.right));
  const y2 = Math.max(box.top + 3, Math.min(y, box.bottom - 3));
  const length = Math.hypot(x2 - x, y2 - y);
  const start = markReach / length;
  return [x + (x2 - x) * start, y + (y2 - y) * start, x2, y2];
}

/** Small boxes along a leader, so that no label covers it and it crosses none. */
function leaderBoxes([x1, y1, x2, y2]: ReturnType<typeof leader>): readonly Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3);
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    return markBox(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, 0.5);
  });
}

/**
 * Labels in the order of the wishes, each at the first place that covers no obstacle, no other label and no leader,
 * inside `room`; `left` are those without such a place. The same wishes give the same places.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  room: Box,
): { readonly marks: Marks; readonly left: readonly LabelWish[] } {
  const taken: Box[] = [...obstacles];
  const placed: Marks[] = [];
  const left: LabelWish[] = [];
  const places = distances.flatMap((distance) => directions.map(([dx, dy]) => ({ dx, dy, distance })));
  const isFree = (box: Box): boolean => !taken.some((other) => overlap(box, other));
  for (const wish of wishes) {
    const own = markBox(wish.x, wish.y);
    const found = places
      .map(({ dx, dy, distance }) => {
        const box = boxAt(wish, dx, dy, distance);
        return { box, line: distance >= leaderFrom ? leader(wish, box) : null };
      })
      .find(({ box, line }) => {
        const inside =
          box.left >= room.left &&
          box.right <= room.right &&
          box.top >= room.top &&
          box.bottom <= room.bottom;
        const way = line === null ? [] : leaderBoxes(line);
        return inside && isFree(box) && way.every((each) => overlap(each, own) || isFree(each));
      });
    if (found === undefined) {
      left.push(wish);
      continue;
    }
    const { box, line } = found;
    taken.push(box, ...(line === null ? [] : leaderBoxes(line)));
    placed.push(
      marks({
        texts: [textFrom(wish.role, box.left, baseline((box.top + box.bottom) / 2), wish.text)],
        lines: line === null ? [] : [{ role: "leader", x1: line[0], y1: line[1], x2: line[2], y2: line[3] }],
      }),
    );
  }
  return { marks: mergeMarks(placed), left };
}
