/** Natural widths in px: for a desk, for a phone, and for a phone with large type, where it is shown half as large again. */
export const wideWidth = 880;
export const narrowWidth = 350;
export const narrowestWidth = 240;

/** Below this width the name of a row stands on a line of its own. */
const stackedBelow = 600;

export function isStacked(width: number): boolean {
  return width < stackedBelow;
}

/** Below this width nothing but short columns stands side by side. */
const singleBelow = 300;

export function isSingle(width: number): boolean {
  return width < singleBelow;
}
