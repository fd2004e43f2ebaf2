import Papa from "papaparse";

export type Delimiter = "," | ";" | "\t";

/**
 * One row with the 1-based line that it begins on and the number of lines that it stands on. unbalanced: a quote on this line is never closed, or text
 * follows a closing quote; too_long: no end of row in a million characters, reading has stopped; too_many:
 * reading has stopped after too many unbalanced rows.
 */
export type CsvRow =
  | { readonly kind: "row"; readonly line: number; readonly lines: number; readonly cells: readonly string[] }
  | { readonly kind: "unbalanced" | "too_long" | "too_many"; readonly line: number };

export interface CsvReader {
  /** Takes text whose lines end in LF, cut anywhere; gives the rows that are complete by now. */
  push(text: string): CsvRow[];
  /** Gives the last row, where the file does not end in a line end. */
  end(): CsvRow[];
}

/** Characters without an end of row after which something is surely wrong; it also bounds the memory. */
const longestRow = 1 << 20;
/** Every unbalanced row costs a search to the end of the buffer; more of them than this have one cause. */
const mostUnbalanced = 20;

/** What PapaParse's parser hands to its step, row by row. Its own types describe the step of its streams. */
interface Step {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads rows of comma-separated values with PapaParse's parser, in chunks of our own, for two things that its
 * streams do not give: the line of every row, and reading on after an unbalanced quote from the next line.
 */
export function createCsvReader(delimiter: Delimiter): CsvReader {
  let rest = "";
  let line = 1;
  let unbalanced = 0;
  let stopped = false;

  /** Moves the complete rows out of `rest`; the index of the first unbalanced quote, or null. */
  const takeRows = (rows: CsvRow[], last: boolean): number | null => {
    let start = 0;
    let quote: number | null = null;
    const step = ({ data, errors, meta }: Step): void => {
      const [fault] = errors;
      if (fault !== undefined) {
        quote = fault.index - start;
        parser.abort();
        return;
      }
      const cells = data[0] ?? [];
      // Most rows stand on one line: then the next line end is the row's own.
      const isOneLine = rest.indexOf("\n", start) >= meta.cursor - 1;
      const lines = isOneLine ? 1 : cells.reduce((sum, cell) => sum + countNewlines(cell), 1);
      rows.push({ kind: "row", line, lines, cells });
      line += lines;
      start = meta.cursor;
    };
    const parser = new Papa.Parser({ delimiter, newline: "\n", step } as object);
    parser.parse(rest, 0, !last);
    rest = last && quote === null ? "" : rest.slice(start);
    return quote;
  };

  const skipLine = (rows: CsvRow[], quote: number): void => {
    line += countNewlines(rest.slice(0, quote));
    rows.push({ kind: "unbalanced", line });
    const end = rest.indexOf("\n", quote);
    rest = end === -1 ? "" : rest.slice(end + 1);
    line += 1;
    unbalanced += 1;
    if (unbalanced < mostUnbalanced) return;
    rows.push({ kind: "too_many", line });
    stopped = true;
  };

  const read = (last: boolean): CsvRow[] => {
    const rows: CsvRow[] = [];
    while (!stopped) {
      const quote =
        takeRows(rows, last) ?? (rest.length > longestRow ? unclosedQuote(rest, delimiter) : null);
      if (quote !== null) {
        skipLine(rows, quote);
      } else {
        stopped = rest.length > longestRow;
        if (stopped) rows.push({ kind: "too_long", line });
        return rows;
      }
    }
    rest = "";
    return rows;
  };

  return {
    push(text) {
      if (stopped) return [];
      rest += text;
      return read(false);
    },
    end: () => read(true),
  };
}

/** The index of a quote in a row that is still open at the end of the text, or null. */
function unclosedQuote(text: string, delimiter: Delimiter): number | null {
  const { errors } = new Papa.Parser({ delimiter, newline: "\n" }).parse(text, 0, false) as Step;
  return errors[0]?.index ?? null;
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
