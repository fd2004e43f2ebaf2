import { type RevisedYear, revisionKinds } from "../model/index.ts";
import { revisionWords } from "./revision-words.ts";

/** Values of a year that are published otherwise today than in its newest snapshot. */
export function countRevisions(year: RevisedYear): number {
  return revisionKinds.reduce((sum, kind) => sum + year[kind], 0);
}

/** How an archived year differs today: 与2024年度归档第1版相比，修订3处：改动2处，新增1处。 */
export function revisionSentence(year: RevisedYear): string {
  const total = countRevisions(year);
  const parts = revisionKinds
    .filter((kind) => year[kind] > 0)
    .map((kind) => `${revisionWords[kind]}${year[kind]}处`);
  const revised = total === 0 ? "没有修订" : `修订${total}处：${parts.join("，")}`;
  const hidden =
    year.heldBack === 0 ? "" : `另有${year.heldBack}个归档时公布的数，现在不公布，只计数，不列出。`;
  return `与${year.year}年度归档第${year.revision}版相比，${revised}。${hidden}`;
}
