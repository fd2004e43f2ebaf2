/** What whoever takes something away must know of the edition, as every page carries it. */
export interface EditionFacts {
  /** Of the yearbook. */
  readonly title: string;
  /** "" where none is named. */
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** Newest date among the reports, as 2026-03-31, or null. */
  readonly dateOfRecord: string | null;
  /** Hash of the published files. */
  readonly edition: string;
  /** The mark of the snapshot that the page belongs to, or "". */
  readonly snapshot: string;
  /** A line that every page carries, such as that its data are invented, or "". */
  readonly notice: string;
}
