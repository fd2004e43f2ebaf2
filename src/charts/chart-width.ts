/** Natural widths in px: for a desk, and for a phone. */
export const wideWidth = 880;
export const narrowWidth = 350;

/** Below this width the name of a row stands on a line of its own. */
const stackedBelow = 600;

export function isStacked(width: number): boolean {
  return width < stackedBelow;
}
