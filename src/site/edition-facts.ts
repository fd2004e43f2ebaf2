/** What a page tells of the edition to whoever takes something away from it. */
import { editionStamps } from "../core/publish/edition-stamps.ts";
import type { EditionFacts } from "../core/take-away/index.ts";
import { snapshotMark } from "../core/wording/index.ts";
import { dataset } from "./published.ts";

const { title, publisher, licence, dateOfRecord, edition, snapshot, notice } = dataset;

/** For a file that is no text. */
export const publishedEdition: EditionFacts = {
  title,
  publisher,
  licence: { name: licence.name, url: licence.url ?? "" },
  dateOfRecord: dateOfRecord === "" ? null : dateOfRecord,
  edition,
  snapshot: snapshot ? snapshotMark(snapshot) : "",
  notice,
};

/** For pages, which are stamped as they are written. */
export const editionFacts: EditionFacts = {
  ...publishedEdition,
  edition: editionStamps.edition,
  dateOfRecord: publishedEdition.dateOfRecord === null ? null : editionStamps.dateOfRecord,
};
