import type { TextEncoding } from "./detect-encoding.ts";

type Chunks<T> = AsyncIterable<T> | Iterable<T>;

/** The text of bytes, chunk by chunk and without its BOM; characters cut by a chunk's end come out whole. */
export async function* decodeText(
  chunks: Chunks<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
