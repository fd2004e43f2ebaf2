import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsvTable, fromRecord, parseCsvTable, toRecord, withCells } from "./csv-table.ts";

const header = ["office", "status", "note"];

test.for([
  ["as the program writes it", "office,status,note\na,review,\n"],
  ["with a mark, CRLF and blank rows", "\ufeffoffice,status,note\r\n\r\na,review,\r\n,,\r\n"],
  ["with semicolons and commas inside", "office;status;note\na;review;\n"],
  ["with tabs and lone CR", "office\tstatus\tnote\ra\treview\t\r"],
  ["with names in another case and width", "Office,ＳＴＡＴＵＳ, note \na,review,\n"],
  ["with quotes around everything", '"office","status","note"\n"a","review",""\n'],
] as const)("the same table %s", ([, text]) => {
  const table = parseCsvTable(text, header);
  expect({ header: table.header, rows: table.rows.map((row) => toRecord(table, row)) }).toEqual({
    header,
    rows: [{ office: "a", status: "review", note: "" }],
  });
});

test("codes are read whatever their width, words as they are", () => {
  const table = parseCsvTable("office,status,note\na, ＣＯＮＦＩＲＭＥＤ ,（一）", header);
  expect(toRecord(table, table.rows[0] ?? [])).toEqual({ office: "a", status: "CONFIRMED", note: "（一）" });
});

test("changed cells change nothing else, columns unknown, unnamed and twice there included", () => {
  const table = parseCsvTable("status,x,x,,note\n a ,1,2,3, b ,over\n", header);
  const [row = []] = table.rows;
  expect(withCells(table, row, { status: "confirmed", gone: "no" })).toEqual([
    ..."confirmed,1,2,3, b ,over".split(","),
  ]);
});

test("cells come back as they were written", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "甲", ",", ";", "\n", '"', " ", "\t", "=") });
  const rows = fc.array(fc.tuple(cell, cell, fc.constant("z")), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom(",", ";", "\t"), (own, delimiter) => {
      const table = { delimiter, header, rows: own };
      expect(parseCsvTable(formatCsvTable(table), [])).toEqual(table);
    }),
  );
});

test("an empty file is a table with the header that is wanted", () => {
  const table = parseCsvTable("", header);
  expect(formatCsvTable({ ...table, rows: [fromRecord(table, { note: "n", office: "o" })] })).toBe(
    "office,status,note\no,,n\n",
  );
});
