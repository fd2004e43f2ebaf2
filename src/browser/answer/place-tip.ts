export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const margin = 8;

/** How far beside the pointer a tip stands: it can move on along its way without meeting the tip. */
const aside = 20;

/** What a tip is placed by: the middle of its mark, or the pointer that it stands beside. */
export interface Anchor {
  readonly x: number;
  readonly isPointer: boolean;
}

function leftEdge({ x, isPointer }: Anchor, width: number, most: number): number {
  if (!isPointer) return Math.max(margin, Math.min(x - width / 2, most));
  if (x + aside <= most) return Math.max(margin, x + aside);
  return Math.max(margin, Math.min(x - aside - width, most));
}

/**
 * Where a tip stands in the window, in px: right below its mark, or above where it fits there only, never over it; where
 * it fits nowhere, on the roomier side and no higher than that.
 */
export function placeTip(
  mark: Rect,
  anchor: Anchor,
  tip: Size,
  window: Size,
): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const below = window.height - margin - Math.max(mark.bottom, 0);
  const above = Math.min(mark.top, window.height) - margin;
  const isBelow = tip.height <= below || below >= above;
  const maxHeight = Math.max(isBelow ? below : above, 0);
  const height = Math.min(tip.height, maxHeight);
  return {
    left: leftEdge(anchor, tip.width, window.width - margin - tip.width),
    top: isBelow ? Math.max(mark.bottom, 0) : Math.min(mark.top, window.height) - height,
    maxHeight,
  };
}

/** Whether a pointer that moved from one place to another came nearer to the tip, across and up or down. */
export function headsForTip(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  { left, right, top, bottom }: Rect,
): boolean {
  const off = (at: number, start: number, end: number): number => Math.max(start - at, at - end, 0);
  const nearerAcross = off(from.x, left, right) - off(to.x, left, right);
  const nearerAlong = off(from.y, top, bottom) - off(to.y, top, bottom);
  const isLevel = off(to.y, top, bottom) === 0;
  const isInLine = off(to.x, left, right) === 0;
  return (nearerAcross > 0 || isInLine) && (nearerAlong > 0 || isLevel);
}

/** Whether a sheet at the bottom of a narrow window would cover the mark, so that it belongs at the top. */
export function sheetBelongsOnTop(mark: Rect, tip: Size, window: Size): boolean {
  return mark.bottom > window.height - tip.height && mark.top > tip.height;
}
