/** A rhythm such as 每季度: how often a year, or null where it states no yearly count (每周, 每年). */
export interface Rhythm {
  readonly times: number | null;
}

const rhythm = /每(?:个)?(季度|季|月|半年|两个?月|二个?月|双月|周|星期|天|日|旬|年度?)(?!一类)/;
const behind = /^[^\d]{0,2}[/／](季度|季|月|周)/;
const times: Readonly<Record<string, number>> = {
  季度: 4,
  季: 4,
  月: 12,
  半年: 2,
  两月: 6,
  两个月: 6,
  二月: 6,
  二个月: 6,
  双月: 6,
};

/** The rhythm that governs a number: it stands before it in the same clause, or behind it as 2次/月. */
export function readRhythm(before: string, after: string): Rhythm | null {
  const match = rhythm.exec(before) ?? behind.exec(after);
  return match === null ? null : { times: times[match[1] ?? ""] ?? null };
}
