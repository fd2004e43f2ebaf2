import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvText } from "./csv-text.ts";

test("BOM, CRLF, quotes, empty cells", () => {
  expect(
    csvText(
      ["名称", "value"],
      [
        ["a,b", 1],
        ['说"好"', null],
        ["一\n二", true],
      ],
    ),
  ).toBe('\ufeff名称,value\r\n"a,b",1\r\n"说""好""",\r\n"一\n二",true\r\n');
  expect(csvText(["id"], [])).toBe("\ufeffid\r\n");
});

test.each([
  ["=1+1", '"\'=1+1"'],
  ["+86", '"\'+86"'],
  ["-", '"\'-"'],
  ["@SUM(A1)", '"\'@SUM(A1)"'],
  ["\tx", '"\'\tx"'],
  ["=1\n+1", '"\'=1\n+1"'],
  ["＝1+1", '"\'＝1+1"'],
  ["－", '"\'－"'],
  ["a=1", "a=1"],
  ["≥50", "≥50"],
])("a spreadsheet does not run %j", (text, cell) => {
  expect(csvText(["x", "y"], [[text, "."]])).toBe(`\ufeffx,y\r\n${cell},.\r\n`);
});

test("a number below zero stays a number", () => {
  expect(csvText(["change"], [[-0.25]])).toBe("\ufeffchange\r\n-0.25\r\n");
});

test("reading it back gives the same texts, save the apostrophe", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const read = Papa.parse<string[]>(csvText(["a", "b"], rows).slice(1).slice(0, -2), { newline: "\r\n" });
      const shown = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
      expect(read.data.slice(1)).toEqual(rows.map((row) => row.map(shown)));
    }),
  );
});

test("PapaParse writes the same when told of all signs that begin a formula", () => {
  const cell = fc.oneof(
    fc.string({
      unit: fc.constantFrom("a", "中", " ", ",", '"', "\n", "\r", "\t", "\ufeff", "=", "-", "＝", "'"),
    }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const written = Papa.unparse([["a", "b"], ...rows], {
        newline: "\r\n",
        escapeFormulae: /^[=+\-@\t\r\n＝＋－＠]/,
      });
      expect(csvText(["a", "b"], rows)).toBe(`\ufeff${written}\r\n`);
    }),
  );
});
