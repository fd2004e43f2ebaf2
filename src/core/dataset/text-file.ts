/** A file's decoded text, in chunks that may end anywhere; read once. */
export interface TextFile {
  /** Path as the person knows it, for messages. */
  readonly file: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}
