import { noticeMark } from "../wording/notice-mark.ts";
import type { EditionFacts } from "./edition-facts.ts";

/**
 * How to cite a part of the yearbook, such as “2024年矛盾纠纷化解”; "" is the whole. It names the day that the data
 * reach to and the edition, not the day of reading: the edition says what was read.
 */
export function citation(
  { title, publisher, dateOfRecord, edition, snapshot, notice }: EditionFacts,
  part: string,
): string {
  const words = [
    publisher,
    `《${title}》${part === "" ? "" : `“${part}”`}`,
    dateOfRecord === null ? "" : `数据截至${dateOfRecord}`,
    snapshot,
    `版本${edition}`,
  ];
  return `${noticeMark(notice)}${words.filter((each) => each !== "").join("，")}。`;
}
