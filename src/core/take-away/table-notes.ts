import { boundWords } from "../wording/bound-words.ts";
import { missingWords } from "../wording/missing-words.ts";
import { scopeWords } from "../wording/scope-words.ts";
import { statusWords } from "../wording/status-words.ts";
import type { EditionFacts } from "./edition-facts.ts";
import { editionNotes } from "./edition-notes.ts";
import type { TypedTable } from "./taken-table.ts";

/** What stands beside a table that was taken away. */
export interface TableOrigin {
  readonly title: string;
  readonly caption: string;
  /** Of the page. */
  readonly page: string;
  readonly address: string;
  /** What the page says of its choice of rows, such as the conditions of a search. */
  readonly remarks: readonly string[];
}

/** The notes on a table, a line each: where it comes from and how its words are meant. */
export function tableNotes(
  table: TypedTable,
  facts: EditionFacts,
  { title, caption, page, address, remarks }: TableOrigin,
): readonly (readonly [label: string, text: string])[] {
  const lines: readonly (readonly [string, string])[] = [
    ...editionNotes(facts),
    ["表名", title],
    ["题注", caption],
    ["页面", page],
    ["地址", address],
    ["行数", `${table.rows.length}行，即页面上所列的各行。`],
    ...remarks.map((remark) => ["范围", remark] as const),
    ["空格", "没有数字的格子是空的，不是零；缘由写在旁边的“说明”列。"],
    ...glossary(table),
  ];
  return lines.filter(([, text]) => text !== "");
}

const explained = [
  ...Object.values(boundWords),
  ...Object.values(missingWords),
  ...Object.values(statusWords),
  ...Object.values(scopeWords),
];

/** What the words in the table mean, those that occur in it. */
function glossary({ rows }: TypedTable): readonly (readonly [string, string])[] {
  const words = new Set(
    rows.flatMap((row) => row.flatMap((cell) => (typeof cell === "string" ? cell.split("，") : []))),
  );
  const known = new Map(explained.map(({ label, explanation }) => [label, explanation]));
  return [...known].filter(([label]) => words.has(label));
}
