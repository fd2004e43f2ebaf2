import { boundWords } from "../wording/bound-words.ts";
import type { TakenPart, TakenTable, TypedTable } from "./taken-table.ts";

/** Behind the head of a column of numbers: what is said about them. */
const aboutNumbers = "：说明";

type Column = TypedTable["columns"][number] & {
  /** Of the table as it was taken. */
  readonly index: number;
  readonly part: string;
};

/**
 * Gives every kind of value a column of its own, so that a column of numbers holds nothing else: beside it stands in
 * words how a number was stated, how far it was looked at, and why there is none. Columns that hold nothing are left out.
 */
export function typeColumns({ heads, rows }: TakenTable): TypedTable {
  if (rows.length === 0) return { columns: heads.map((head) => ({ head, kind: "text" })), rows: [] };
  const columns = heads.flatMap((head, index) => columnsOf(head, index, rows));
  return {
    columns: columns.map(({ head, kind }) => ({ head, kind })),
    rows: rows.map((row) =>
      columns.map(({ index, part, kind }) => {
        const found = row[index]?.find(({ head }) => head === part);
        if (kind === "number") return found?.number ?? null;
        return (found && wordsOf(found)) || null;
      }),
    ),
  };
}

function columnsOf(head: string, index: number, rows: TakenTable["rows"]): readonly Column[] {
  const parts = rows.flatMap((row) => row[index] ?? []);
  const names = [...new Set(parts.map((part) => part.head))];
  return names.flatMap((part): readonly Column[] => {
    const own = parts.filter((each) => each.head === part);
    const title = part === "" ? head : part;
    const hasWords = own.some((each) => wordsOf(each) !== "");
    const hasNumbers = own.some(({ number }) => number !== null);
    const words = hasNumbers ? title + aboutNumbers : title;
    return [
      ...(hasNumbers ? [{ head: title, kind: "number" as const, index, part }] : []),
      ...(hasWords ? [{ head: words, kind: "text" as const, index, part }] : []),
    ];
  });
}

function wordsOf({ number, words }: TakenPart): string {
  const bound = number === null || number.bound === "exact" ? "" : boundWords[number.bound].label;
  return [bound, words].filter((each) => each !== "").join("，");
}
