import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readXlsx } from "../../../scripts/formats/read-xlsx.ts";
import { columnName } from "./sheet-xml.ts";
import type { TypedTable } from "./taken-table.ts";
import { takenWorkbook } from "./taken-workbook.ts";

const pack = (parts: ReadonlyMap<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)]))));

async function readBack(table: TypedTable): Promise<readonly (readonly string[])[]> {
  const document = await readXlsx(pack(takenWorkbook(table, [["表名", "各单位"]])));
  if (document.kind !== "table") throw new Error("not a table");
  expect(document.sheets.map(({ name }) => name)).toEqual(["数据", "说明"]);
  return document.sheets[0]?.rows ?? [];
}

test("texts stay texts and numbers numbers, shares in percent", async () => {
  const number = (value: number, isShare = false) => ({
    value,
    bound: "at_least" as const,
    isShare,
    decimals: isShare ? 1 : 0,
    isGrouped: true,
  });
  const rows = await readBack({
    columns: [
      { head: "单位 <&>", kind: "text" },
      { head: "件", kind: "number" },
      { head: "率", kind: "number" },
    ],
    rows: [
      ["=SUM(A1)", number(16_000), number(0.9807, true)],
      ["_x4E2D_ 甲\n乙", null, null],
    ],
  });
  expect(rows).toEqual([
    ["单位 <&>", "件", "率"],
    ["=SUM(A1)", "16000", "98.1%"],
    ["_x4E2D_ 甲\n乙", "", ""],
  ]);
});

test("what is written is read, whatever the texts and numbers are", async () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((each) => /^\S(?:.*\S)?$/u.test(each) && !/\p{Cc}|[\ufffe\uffff]/u.test(each));
  const row = fc.tuple(text, fc.integer({ min: 0, max: 10 ** 12 }));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const read = await readBack({
        columns: [
          { head: "甲", kind: "text" },
          { head: "乙", kind: "number" },
        ],
        rows: rows.map(([words, value]) => [
          words,
          { value, bound: "exact", isShare: false, decimals: 0, isGrouped: true },
        ]),
      });
      expect(read.slice(1)).toEqual(rows.map(([words, value]) => [words, String(value)]));
    }),
    { numRuns: 30 },
  );
});

test("the head is frozen, and a bound shows before its number", () => {
  const parts = takenWorkbook(
    {
      columns: [{ head: "件", kind: "number" }],
      rows: [[{ value: 50, bound: "at_least", isShare: false, decimals: 0, isGrouped: true }]],
    },
    [],
  );
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<pane ySplit="1" topLeftCell="A2"');
  expect(parts.get("xl/styles.xml")).toContain('formatCode="&quot;≥&quot;#,##0"');
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
});
