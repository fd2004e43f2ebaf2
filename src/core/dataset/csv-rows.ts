import { type CsvRow, createCsvReader, type Delimiter } from "./csv-reader.ts";
import { detectDelimiter } from "./header.ts";
import type { TextFile } from "./text-file.ts";
import { unixLines } from "./unix-lines.ts";

/** A file has no header within so many characters: it is no table. */
const longestHeader = 1 << 16;

/** The rows of a table in batches, as its text passes by, with the delimiter that its first line speaks for. */
export async function* csvRows(
  text: TextFile["text"],
): AsyncGenerator<{ readonly delimiter: Delimiter; readonly rows: readonly CsvRow[] }, void, undefined> {
  let beginning = "";
  let table: { readonly delimiter: Delimiter; readonly reader: ReturnType<typeof createCsvReader> } | null =
    null;
  const start = () => {
    const delimiter = detectDelimiter(firstLine(beginning) ?? beginning);
    return { delimiter, reader: createCsvReader(delimiter) };
  };
  for await (const chunk of unixLines(text)) {
    if (table !== null) {
      yield { delimiter: table.delimiter, rows: table.reader.push(chunk) };
      continue;
    }
    beginning += chunk;
    if (firstLine(beginning) === null && beginning.length < longestHeader) continue;
    table = start();
    yield { delimiter: table.delimiter, rows: table.reader.push(beginning) };
  }
  if (table === null) {
    table = start();
    yield { delimiter: table.delimiter, rows: table.reader.push(beginning) };
  }
  yield { delimiter: table.delimiter, rows: table.reader.end() };
}

/** The first line that is not blank, or null while it has not ended. */
function firstLine(text: string): string | null {
  return /^\s*(\S[^\n]*)\n/.exec(text)?.[1] ?? null;
}
