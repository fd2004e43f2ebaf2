import { howMany } from "./how-many.ts";

/** How far the reading of a year's reports carries, or "" where all were read whole. */
export function readingCaveat({
  reports,
  opening,
}: {
  readonly reports: number;
  readonly opening: number;
}): string {
  if (opening === 0) return "";
  if (opening < reports) return `${howMany(opening, "家")}仅读了报告开头，未见不等于没有。`;
  return `报告${reports === 1 ? "" : "均"}仅读了开头，未见不等于没有。`;
}
