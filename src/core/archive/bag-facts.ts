import type { Snapshot } from "../model/index.ts";
import { snapshotMark } from "../wording/index.ts";
import { type BagInfo, formatBagInfo } from "./bag-info.ts";
import { payloadOxum } from "./check-bag.ts";
import { type ProgramRecord, programName } from "./program-record.ts";
import { parseSnapshotName, snapshotName } from "./snapshot-name.ts";

/** What a bag says of itself in bag-info.txt. */
export interface BagFacts extends Snapshot {
  /** Date of record, YYYY-MM-DD. */
  readonly date: string;
  /** Why the revision was made; "" for none. */
  readonly note: string;
  /** The yearbook's title, with its notice, if any, in brackets; its region; and who publishes it or "". */
  readonly title: string;
  readonly region: string;
  readonly publisher: string;
  /** Under which licence the data may be used, with its address. */
  readonly licence: string;
  /** Values in the dataset's tables whose indicators are held back, and report files whose texts are. */
  readonly withheldValues: number;
  readonly withheldTexts: number;
}

/** bag-info.txt with the labels that RFC 8493 reserves, and a few of our own at its end. */
export function bagInfoText(
  facts: BagFacts,
  program: ProgramRecord,
  payload: readonly { readonly size: number }[],
): string {
  const { year, publisher, title, region, date, note, licence, withheldValues, withheldTexts } = facts;
  const info: BagInfo = [
    ...(publisher === "" ? [] : [["Source-Organization", publisher] as const]),
    ["External-Description", `${title}（${region}）${snapshotMark(facts)}：网站、数据与在手的报告文件`],
    ["External-Identifier", snapshotName(facts)],
    ["Bag-Group-Identifier", String(year)],
    ["Bagging-Date", date],
    ["Payload-Oxum", payloadOxum(payload)],
    ["Bag-Software-Agent", programName(program)],
    ["Yearbook-Title", title],
    ["Yearbook-Region", region],
    ["License", licence],
    ["Withheld-Values", String(withheldValues)],
    ["Withheld-Texts", String(withheldTexts)],
    ...(note === "" ? [] : [["Revision-Note", note] as const]),
  ];
  return formatBagInfo(info);
}

/** The facts in a bag-info.txt, or null where it names no snapshot or no date. */
export function readBagFacts(info: ReadonlyMap<string, string>): BagFacts | null {
  const id = parseSnapshotName(info.get("External-Identifier") ?? "");
  const date = info.get("Bagging-Date") ?? "";
  if (id === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  return {
    ...id,
    date,
    note: info.get("Revision-Note") ?? "",
    title: info.get("Yearbook-Title") ?? "",
    region: info.get("Yearbook-Region") ?? "",
    publisher: info.get("Source-Organization") ?? "",
    licence: info.get("License") ?? "",
    withheldValues: Number(info.get("Withheld-Values") ?? "0"),
    withheldTexts: Number(info.get("Withheld-Texts") ?? "0"),
  };
}
