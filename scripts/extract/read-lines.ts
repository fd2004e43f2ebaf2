/** A line of input, or why it cannot be used. */
export type InputLine = { readonly text: string } | { readonly fault: string };

/** A line is a report; far above this length, a line end is missing. */
const longestLine = 64 << 20;
const lineFeed = 0x0a;

/**
 * The lines of a stream of UTF-8 bytes, one at a time; only the line at hand is in memory. Only \n and \r\n end a line:
 * JSON may hold the other line ends of Unicode.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longestLine) parts.push(part);
    else parts = [];
  };
  const line = (): InputLine => {
    const read =
      size <= longestLine ? decode(decoder, parts) : { fault: "一行超过64 MB；核对是不是少了换行" };
    parts = [];
    size = 0;
    return read;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}

function decode(decoder: TextDecoder, parts: readonly Uint8Array[]): InputLine {
  try {
    const [only] = parts;
    const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    return { text: decoder.decode(bytes) };
  } catch {
    return { fault: "不是 UTF-8 文字；先转换编码" };
  }
}
