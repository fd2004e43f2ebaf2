/** Of a mark in the page of a report: the mark's own name is the indicator's id, of a candidate with its number. */
export const markId = (mark: string): string => `f-${mark}`;

/** Of the row on an office's page that tells where a cell comes from. */
export const sourceId = (cell: { readonly report: string; readonly indicator: string }): string =>
  `s-${cell.report}-${cell.indicator}`;
