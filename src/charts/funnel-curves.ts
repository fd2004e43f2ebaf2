import type { Box } from "./box.ts";
import type { FunnelSample } from "./funnel-input.ts";
import type { PathMark } from "./scene.ts";

type Point = readonly [x: number, y: number];

/** Where the way from one point to the other crosses a height. */
function crossing([x1, y1]: Point, [x2, y2]: Point, y: number): Point {
  return [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1), y];
}

/** The stretches of a curve that lie on or above `bottom`, cut where they cross it. */
export function cutAtBottom(points: readonly Point[], bottom: number): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const [index, point] of points.entries()) {
    const previous = points[index - 1];
    const inside = point[1] <= bottom;
    const wasInside = previous !== undefined && previous[1] <= bottom;
    if (previous !== undefined && inside !== wasInside) run.push(crossing(previous, point, bottom));
    if (inside) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].filter((each) => each.length > 1);
}

/**
 * The four control limits. An upper one begins where an office can lie above it at all: with fewer cases even one
 * that resolved them all is expected.
 */
export function funnelCurves(
  samples: readonly FunnelSample[],
  x: (cases: number) => number,
  y: (share: number) => number,
  plot: Box,
): readonly PathMark[] {
  const held = samples.filter(({ cases }) => x(cases) >= plot.left && x(cases) <= plot.right);
  const lower = (key: "lower95" | "lower998"): readonly Point[] =>
    held.map((sample) => [x(sample.cases), y(sample[key])]);
  const upper = (key: "upper95" | "upper998"): readonly Point[] =>
    held
      .filter((sample) => sample[key] * sample.cases <= sample.cases - 1)
      .map((sample) => [x(sample.cases), y(sample[key])]);
  const curve = (role: PathMark["role"], points: readonly Point[]): readonly PathMark[] =>
    cutAtBottom(points, plot.bottom).map((each) => ({ role, points: each }));
  return [
    ...curve("limit-95", lower("lower95")),
    ...curve("limit-95", upper("upper95")),
    ...curve("limit-998", lower("lower998")),
    ...curve("limit-998", upper("upper998")),
  ];
}
