/** The same text with every CRLF and lone CR as LF, so that lines can be counted by one sign. */
export async function* unixLines(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string, void, undefined> {
  let held = "";
  for await (const chunk of chunks) {
    const text = held + chunk;
    // A CR at the end may be half of a CRLF.
    held = text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n");
  }
  if (held !== "") yield "\n";
}
