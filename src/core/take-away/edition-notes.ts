import type { EditionFacts } from "./edition-facts.ts";

/** Where everything in an edition comes from, a line each; what is not known has none. */
export function editionNotes({
  title,
  publisher,
  dateOfRecord,
  edition,
  snapshot,
  notice,
  licence,
}: EditionFacts): readonly (readonly [label: string, text: string])[] {
  const lines: readonly (readonly [string, string])[] = [
    ["提示", notice],
    ["出自", `《${title}》`],
    ["编制", publisher],
    ["来源", "各单位公开的法治政府建设年度报告；每个数字的出处见网站上的单位页。"],
    ["数据截至", dateOfRecord ?? ""],
    ["归档", snapshot],
    ["版本", edition],
    ["许可", [licence.name, licence.url].filter((each) => each !== "").join("，")],
  ];
  return lines.filter(([, text]) => text !== "");
}
