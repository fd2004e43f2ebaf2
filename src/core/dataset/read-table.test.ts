import { expect, test } from "vitest";
import { formatProblem } from "../model/index.ts";
import { createProblemList } from "./problem-list.ts";
import { readTable } from "./read-table.ts";

async function read(...text: readonly string[]) {
  const list = createProblemList("a.csv");
  const rows: string[] = [];
  const usable = await readTable({ file: "a.csv", text }, ["id", "name"], list, ({ id, name }, line) => {
    rows.push(`${line}: ${id}|${name}`);
  });
  return { usable, rows, problems: list.problems.map(formatProblem) };
}

const plain = { usable: true, rows: ["2: a|甲", "3: b|乙"], problems: [] };

test.for([
  ["commas", "id,name\na,甲\nb,乙\n"],
  ["semicolons", "id;name\na;甲\nb;乙\n"],
  ["tabs", "id\tname\na\t甲\nb\t乙\n"],
  ["CRLF", "id,name\r\na,甲\r\nb,乙\r\n"],
  ["CR", "id,name\ra,甲\rb,乙\r"],
  ["no line end at the end", "id,name\na,甲\nb,乙"],
  ["columns in another order", "name,id\n甲,a\n乙,b\n"],
  ["header in other letters, with blanks around", " ＩＤ ,　Name\na,甲\nb,乙\n"],
  ["quotes", '"id","name"\n"a","甲"\n"b","乙"\n'],
  ["blanks around cells", "id,name\n a\u3000,\u00a0甲\nb ,乙\t\n"],
  ["empty columns at the end", "id,name,,\na,甲,,\nb,乙,,\n"],
] as const)("the same table with %s", async ([, text]) => {
  expect(await read(text)).toEqual(plain);
  expect(await read(...text)).toEqual(plain);
});

test("blank rows are skipped and counted", async () => {
  expect(await read("\n\nid,name\n\n,\na,甲\n \t\nb,乙\n\n")).toEqual({
    ...plain,
    rows: ["6: a|甲", "8: b|乙"],
  });
});

test("a remark below the table is one error", async () => {
  expect(await read("id,name\na,甲\n填表人：张三,\n注：截至12月\nb,乙\n")).toEqual({
    ...plain,
    rows: ["2: a|甲", "5: b|乙"],
    problems: [
      "a.csv:3: 这一行只有 “填表人：张三” 一格；说明文字移到文件以外，或写进某一行的 note；不需要就删去这一行",
      "a.csv:4: 这一行只有 “注：截至12月” 一格；说明文字移到文件以外，或写进某一行的 note；不需要就删去这一行",
    ],
  });
});

test("a cell of several lines moves the lines behind it", async () => {
  expect(await read('id,name\r\na,"甲\r\n乙"\r\nb,丙\r\n')).toEqual({
    usable: true,
    rows: ["2: a|甲\n乙", "4: b|丙"],
    problems: [],
  });
});

test("text without any line end is no table", async () => {
  const { usable, problems } = await read("x".repeat(100_000));
  expect(usable).toBe(false);
  expect(problems).toMatchInlineSnapshot(`
    [
      "a.csv:1: “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” 不是表头；第一行应是表头：id,name",
    ]
  `);
});

test("a row longer than any table's", async () => {
  const { problems } = await read("id,name\n", "x".repeat((1 << 20) + 1));
  expect(problems).toMatchInlineSnapshot(`
    [
      "a.csv:2: 超过一百万个字符还没有换行，从这一行起没有再读；核对文件是不是 CSV 表格，每条记录占一行",
    ]
  `);
});

test("quotes that are wrong all over", async () => {
  const { problems } = await read("id,name\n", 'a,"b"c\n'.repeat(25));
  expect(problems.slice(-2)).toMatchInlineSnapshot(`
    [
      "a.csv:21: 英文引号 " 没有成对，这一行没有读取；给单元格的首尾各补一个英文引号 "，单元格里面的引号写成两个 """,
      "a.csv:22: 引号不成对的行太多，从这一行起没有再读；先改正上面各行，再检查一次",
    ]
  `);
});
