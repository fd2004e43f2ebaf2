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

/**
 * Where a tip stands in the window, in px: right below its mark, or above where it fits there only, never over it; where
 * it fits nowhere, on the roomier side and no higher than that. `x` is what it is centred on as far as the window allows.
 */
export function placeTip(
  mark: Rect,
  x: number,
  tip: Size,
  window: Size,
): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const below = window.height - margin - Math.max(mark.bottom, 0);
  const above = Math.min(mark.top, window.height) - margin;
  const isBelow = tip.height <= below || below >= above;
  const maxHeight = Math.max(isBelow ? below : above, 0);
  const height = Math.min(tip.height, maxHeight);
  const left = Math.max(margin, Math.min(x - tip.width / 2, window.width - margin - tip.width));
  return {
    left,
    top: isBelow ? Math.max(mark.bottom, 0) : Math.min(mark.top, window.height) - height,
    maxHeight,
  };
}

/** Whether a sheet at the bottom of a narrow window would cover the mark, so that it belongs at the top. */
export function sheetBelongsOnTop(mark: Rect, tip: Size, window: Size): boolean {
  return mark.bottom > window.height - tip.height && mark.top > tip.height;
}
