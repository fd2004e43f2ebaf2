import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { type CsvRow, createCsvReader } from "./csv-reader.ts";

/** Rows as `line: cells`, faults as `line: kind`. */
function read(text: string, size = text.length || 1): string[] {
  const reader = createCsvReader(",");
  const rows: CsvRow[] = [];
  for (let at = 0; at < text.length; at += size) {
    for (const row of reader.push(text.slice(at, at + size))) rows.push(row);
  }
  rows.push(...reader.end());
  return rows.map((row) => `${row.line}: ${row.kind === "row" ? row.cells.join("|") : row.kind}`);
}

test.for([
  ["a,b\nc,d", ["1: a|b", "2: c|d"]],
  ["a,b\nc,d\n", ["1: a|b", "2: c|d"]],
  ["\n\na\n", ["1: ", "2: ", "3: a"]],
  ['"a\nb\n",c\nd,e', ["1: a\nb\n|c", "4: d|e"]],
  ['"a ""b""",c', ['1: a "b"|c']],
  ['a "b",c', ['1: a "b"|c']],
  ['a\nb,"c\nd\ne', ["1: a", "2: unbalanced", "3: d", "4: e"]],
  ['a\n"b"c,d\ne', ["1: a", "2: unbalanced", "3: e"]],
  ['a,"x\ny",b,"c\nd', ["2: unbalanced", "3: d"]],
  ['"', ["1: unbalanced"]],
  ["", []],
] as const)("rows of %j", ([text, rows]) => {
  expect(read(text)).toEqual(rows);
});

test("where the chunks end makes no difference", () => {
  const piece = fc.constantFrom("a", "甲", ",", "\n", '"', '""', '",', '\n"');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (pieces, size) => {
      expect(read(pieces.join(""), size)).toEqual(read(pieces.join("")));
    }),
  );
});

test("reads what PapaParse writes, each row on its line", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "甲", ",", "\n", '"', " ") });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const text = Papa.unparse(rows, { newline: "\n" });
      let line = 1;
      const expected = rows.map((cells) => {
        const shown = `${line}: ${cells.join("|")}`;
        line += cells.join("").split("\n").length;
        return shown;
      });
      expect(read(text, size)).toEqual(expected);
    }),
  );
});

test("a quote that is never closed costs one line, however long the file", () => {
  const text = `a,"b\n${"c,d\n".repeat(400_000)}`;
  const rows = read(text, 1 << 16);
  expect(rows.slice(0, 2)).toEqual(["1: unbalanced", "2: c|d"]);
  expect(rows).toHaveLength(400_001);
});

test("reading stops after twenty unbalanced lines", () => {
  const rows = read('a,"b"c\n'.repeat(30));
  expect(rows.slice(18)).toEqual(["19: unbalanced", "20: unbalanced", "21: too_many"]);
});

test("reading stops at a row of more than a million characters", () => {
  expect(read(`a\n${"b".repeat(2 << 20)}\nc\n`, 1 << 16)).toEqual(["1: a", "2: too_long"]);
});
