import { howMany } from "./how-many.ts";

/** How many indicators of a theme can be compared, as a heading. */
export function comparedThemeFinding(theme: string, compared: number): string {
  return compared === 0 ? `${theme}：没有两家都有的数字` : `${theme}：${howMany(compared, "项")}可比`;
}

/** Indicators that a single one of the compared offices states, or "". */
export function statedByOneSentence(
  stated: readonly { readonly indicator: string; readonly office: string }[],
): string {
  if (stated.length === 0) return "";
  return `仅1家有数，不作比较：${stated.map(({ indicator, office }) => `${indicator}（${office}）`).join("、")}。`;
}

/** Compared offices that have a report and state nothing of a theme, or "". */
export function silentOfficesSentence(offices: readonly string[]): string {
  return offices.length === 0 ? "" : `${offices.join("、")}没有本专题的数字，原因见表。`;
}
