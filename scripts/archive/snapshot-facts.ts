import { max, sum } from "d3";
import type { BagFacts } from "../../src/core/archive/index.ts";
import type { Dataset, Snapshot } from "../../src/core/model/index.ts";
import { noticeMark } from "../../src/core/wording/index.ts";
import { UserError } from "../command/user-error.ts";

/** What a person says of a snapshot on the command line; "" for nothing. */
export interface SnapshotWords {
  /** Why the revision is made. */
  readonly note: string;
  /** Date of record (YYYY-MM-DD) instead of the newest date in the data. */
  readonly date: string;
}

/**
 * What a bag will say of itself. `dataset` is the one that goes into it, with so many report `files`.
 * @throws UserError when nobody knows the date of record
 */
export function snapshotFacts(
  snapshot: Snapshot,
  dataset: Dataset,
  files: number,
  { note, date }: SnapshotWords,
): BagFacts {
  const { notice, region, publisher, licence, texts } = dataset.yearbook;
  const title = noticeMark(notice) + dataset.yearbook.title;
  const record = date || max(dataset.reports, ({ issued }) => issued) || "";
  if (record === "") {
    throw new UserError("数据里没有任何报告的发布日期，不知道归档日期；用 --date 2025-03-01 的样子写明。");
  }
  const heldBack = new Set(dataset.indicators.filter(({ publish }) => !publish).map(({ id }) => id));
  return {
    ...snapshot,
    ...{ date: record, note, title, region, publisher },
    licence: licence.url === "" ? licence.name : `${licence.name}（${licence.url}）`,
    withheldValues: sum(dataset.observations, ({ indicator }) => Number(heldBack.has(indicator))),
    withheldTexts: texts === "full" ? 0 : files,
  };
}
