/** What a page tells of the edition to whoever takes something away from it. */
import type { EditionFacts } from "../core/take-away/index.ts";
import { snapshotMark } from "../core/wording/index.ts";
import { dataset } from "./published.ts";

const { title, publisher, licence, dateOfRecord, edition, snapshot, notice } = dataset;

export const editionFacts: EditionFacts = {
  title,
  publisher,
  licence: { name: licence.name, url: licence.url ?? "" },
  dateOfRecord: dateOfRecord === "" ? null : dateOfRecord,
  edition,
  snapshot: snapshot ? snapshotMark(snapshot) : "",
  notice,
};
