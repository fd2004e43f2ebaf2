import type { BagFacts } from "../../src/core/archive/index.ts";
import type { Snapshot } from "../../src/core/model/index.ts";
import { noticeMark } from "../../src/core/wording/index.ts";
import { UserError } from "../command/user-error.ts";
import type { FoundData } from "./examine-data.ts";

/** What a person says of a snapshot on the command line; "" for nothing. */
export interface SnapshotWords {
  /** Why the revision is made. */
  readonly note: string;
  /** Date of record (YYYY-MM-DD) instead of the newest date in the data. */
  readonly date: string;
}

/**
 * What a bag will say of itself. `found`: in the dataset that goes into it, with so many report `files`.
 * @throws UserError when nobody knows the date of record
 */
export function snapshotFacts(
  snapshot: Snapshot,
  { yearbook, newest, withheldValues }: FoundData,
  files: number,
  { note, date }: SnapshotWords,
): BagFacts {
  const { notice, region, publisher, licence, texts } = yearbook;
  const title = noticeMark(notice) + yearbook.title;
  const record = date || newest;
  if (record === "") {
    throw new UserError("数据里没有任何报告的发布日期，不知道归档日期；用 --date 2025-03-01 的样子写明。");
  }
  return {
    ...snapshot,
    ...{ date: record, note, title, region, publisher },
    licence: licence.url === "" ? licence.name : `${licence.name}（${licence.url}）`,
    withheldValues,
    withheldTexts: texts === "full" ? 0 : files,
  };
}
