import { expect, test } from "vitest";
import {
  checkTables,
  messagesOf,
  officesHeader,
  officesMessages,
  sampleTables,
} from "../../../tests/fixtures/tables/check-tables.ts";

test("missing column", async () => {
  expect(await messagesOf({ offices: "id,name,kind,province,city,district,note\n" })).toMatchInlineSnapshot(
    `"错误 data/offices.csv:1: population: 缺少这一列；在表头补上 population；没有内容的格子留空，列的次序不限"`,
  );
});

test("misspelt column", async () => {
  expect(
    await messagesOf({ offices: `${officesHeader.replace("population", "populaton")}\n` }),
  ).toMatchInlineSnapshot(`
    "错误 data/offices.csv:1: population: 缺少这一列（表头里的 “populaton” 是不是它？）；在表头补上 population；没有内容的格子留空，列的次序不限
    警告 data/offices.csv:1: populaton: 不认识的列，不会读取；核对列名；不需要就删去这一列"
  `);
});

test("column given twice", async () => {
  expect(await messagesOf({ offices: `${officesHeader},note\n` })).toMatchInlineSnapshot(
    `"错误 data/offices.csv:1: note: 这一列在表头里出现了两次；只留一列，删去另一列"`,
  );
});

test("unknown extra column", async () => {
  expect(
    await messagesOf({
      offices: sampleTables.offices.replace("note\n", "note,电话\n").replaceAll(",\n", ",,1\n"),
    }),
  ).toMatchInlineSnapshot(
    `"警告 data/offices.csv:1: 电话: 不认识的列，不会读取；核对列名；不需要就删去这一列"`,
  );
});

test("no header", async () => {
  expect(await messagesOf({ offices: "歇马街道,2024,52\n" })).toMatchInlineSnapshot(
    `"错误 data/offices.csv:1: “歇马街道 2024 52” 不是表头；第一行应是表头：id,name,kind,province,city,district,population,note"`,
  );
});

test("full-width commas", async () => {
  expect(await messagesOf({ offices: officesHeader.replaceAll(",", "，") })).toMatchInlineSnapshot(
    `"错误 data/offices.csv:1: 表头用了全角逗号“，”分隔；整个文件改用半角逗号 , 分隔（用 Excel 或 WPS 另存为 CSV UTF-8 即可）"`,
  );
});

test("empty file", async () => {
  expect(await messagesOf({ offices: "" })).toMatchInlineSnapshot(
    `"错误 data/offices.csv: 文件是空的；第一行写表头：id,name,kind,province,city,district,population,note"`,
  );
});

test("blank lines only", async () => {
  expect(await messagesOf({ offices: "\r\n \n,,\n" })).toMatchInlineSnapshot(
    `"错误 data/offices.csv: 文件是空的；第一行写表头：id,name,kind,province,city,district,population,note"`,
  );
});

test("header only", async () => {
  expect(
    await messagesOf({ offices: officesHeader, reports: null, observations: null }),
  ).toMatchInlineSnapshot(`"错误 data/offices.csv: 只有表头，没有任何街镇；每个街镇写一行"`);
});

test("unknown kind", async () => {
  expect(
    await officesMessages("a,甲街道,街,,,,,无", "b,乙社区,社区,,,,,无", "c,丙街道,,,,,,无"),
  ).toMatchInlineSnapshot(`
    "错误 data/offices.csv:4: kind: “街” 不是可用的值；是否应为 街道？可用的值：街道、镇、乡
    错误 data/offices.csv:5: kind: “社区” 不是可用的值；可用的值：街道、镇、乡
    错误 data/offices.csv:6: kind: 没有填写；可用的值：街道、镇、乡"
  `);
});

test("id with a slash or dots", async () => {
  expect(
    await officesMessages("a/b,甲镇,镇,,,,,无", "../etc,乙镇,镇,,,,,无", "a.b,丙镇,镇,,,,,无"),
  ).toMatchInlineSnapshot(`
    "错误 data/offices.csv:4: id: “a/b” 不能用作编号；只用小写字母、数字和单个连字符，不超过 100 个字符，例如 beibei-xiema；编号会成为网址和文件名
    错误 data/offices.csv:5: id: “../etc” 不能用作编号；只用小写字母、数字和单个连字符，不超过 100 个字符，例如 beibei-xiema；编号会成为网址和文件名
    错误 data/offices.csv:6: id: “a.b” 不能用作编号；只用小写字母、数字和单个连字符，不超过 100 个字符，例如 beibei-xiema；编号会成为网址和文件名"
  `);
});

test("id in capitals, blank, too long", async () => {
  expect(
    await officesMessages("Abc,甲镇,镇,,,,,无", ",乙镇,镇,,,,,无", `${"a".repeat(101)},丙镇,镇,,,,,无`),
  ).toMatchInlineSnapshot(`
    "错误 data/offices.csv:4: id: “Abc” 不能用作编号；改成小写 abc
    错误 data/offices.csv:5: id: 没有填写；填写一个由小写字母、数字和连字符组成的编号
    错误 data/offices.csv:6: id: “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” 不能用作编号；只用小写字母、数字和单个连字符，不超过 100 个字符，例如 beibei-xiema；编号会成为网址和文件名"
  `);
});

test("two offices with one id", async () => {
  expect(await officesMessages("beibei-xiema,甲镇,镇,,,,,无")).toMatchInlineSnapshot(
    `"错误 data/offices.csv:4: id: 编号 beibei-xiema 与第 2 行重复；编号不能重复；换一个编号，或删去重复的一行"`,
  );
});

test("ids that differ by case only, and by width only", async () => {
  expect(
    await officesMessages("Beibei-Xiema,甲镇,镇,,,,,无", "ｂａｏｄｉ-xinan,乙镇,镇,,,,,无"),
  ).toMatchInlineSnapshot(`
    "错误 data/offices.csv:4: id: “Beibei-Xiema” 与第 2 行的 beibei-xiema 只有大小写或全半角不同；同一个街镇就删去一行；不同的街镇换一个小写编号
    错误 data/offices.csv:5: id: 编号 baodi-xinan 与第 3 行重复；编号不能重复；换一个编号，或删去重复的一行"
  `);
});

test("name with markup", async () => {
  expect(await officesMessages("a,<script>alert(1)</script>镇,镇,,,,,无")).toMatchInlineSnapshot(
    `"错误 data/offices.csv:4: name: “<script>alert(1)</script>镇” 含有尖括号；名称里不能有 < 和 >，删去这部分"`,
  );
});

test("name with control characters", async () => {
  expect(await officesMessages("a,甲\u0007镇\u202e,镇,,,,,无")).toMatchInlineSnapshot(
    `"错误 data/offices.csv:4: name: “甲\\u0007镇\\u202e” 含有换行、控制字符或乱码；删去它，或重新输入名称"`,
  );
});

test("name that a spreadsheet takes for a formula", async () => {
  expect(
    await officesMessages('a,"=HYPERLINK(""x"")镇",镇,,,,,无', "b,@乙镇,镇,,,,,无"),
  ).toMatchInlineSnapshot(`
    "警告 data/offices.csv:4: name: “=HYPERLINK("x")镇” 的开头会被表格软件当作公式；核对名称；网站照原样显示，下载的 CSV 会在前面加一个撇号
    警告 data/offices.csv:5: name: “@乙镇” 的开头会被表格软件当作公式；核对名称；网站照原样显示，下载的 CSV 会在前面加一个撇号"
  `);
});

test("name blank, and very long", async () => {
  expect(await officesMessages("a,,镇,,,,,无", `b,${"长".repeat(61)},镇,,,,,无`)).toMatchInlineSnapshot(`
    "错误 data/offices.csv:4: name: 没有填写；填写街镇的名称
    错误 data/offices.csv:5: name: “长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长…” 超过 60 个字；写成简短的名称，说明写在 note 列"
  `);
});

test("population", async () => {
  expect(
    await officesMessages(
      "a,甲镇,镇,,,,0,无",
      "b,乙镇,镇,,,,5.2万,无",
      "c,丙镇,镇,,,,-3,无",
      "d,丁镇,镇,,,,1.5,无",
      "e,戊镇,镇,,,,约3万人,无",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/offices.csv:4: population: 人口为 0；填写常住人口；不知道就留空
    错误 data/offices.csv:5: population: “5.2万” 不是数字；只填数字 52000
    错误 data/offices.csv:6: population: “-3” 是负数；填写常住人口；不知道就留空
    错误 data/offices.csv:7: population: “1.5” 不是整数；填写常住人口；不知道就留空
    错误 data/offices.csv:8: population: “约3万人” 不是数字；只填数字 30000"
  `);
});

test("no place and no note why", async () => {
  expect(await officesMessages("a,甲镇,镇,,,,,")).toMatchInlineSnapshot(
    `"警告 data/offices.csv:4: province: 没有写明所在地，也没有说明原因；填写 province、city、district；确实不知道就在 note 说明原因"`,
  );
});

test("note with a control character", async () => {
  expect(await officesMessages("a,甲镇,镇,,,,,\u0000")).toMatchInlineSnapshot(
    `"错误 data/offices.csv:4: note: “\\u0000” 含有控制字符或乱码；删去它，或重新输入这一格"`,
  );
});

test("a row with too many cells, and one with too few", async () => {
  expect(await officesMessages("a,甲镇,镇,,,,,无,多余", "b,乙镇,镇")).toMatchInlineSnapshot(`
    "错误 data/offices.csv:4: 有 9 个单元格，表头只有 8 列，多出 “多余”；单元格里有分隔符时，用英文引号 " 把整个单元格括起来
    错误 data/offices.csv:5: 只有 3 个单元格，表头有 8 列；补上缺少的分隔符，空单元格也要占位"
  `);
});

test("quote that is never closed", async () => {
  expect(await officesMessages('a,"甲镇,镇,,,,,无', "b,乙镇,区,,,,,无")).toMatchInlineSnapshot(`
    "错误 data/offices.csv:4: 英文引号 " 没有成对，这一行没有读取；给单元格的首尾各补一个英文引号 "，单元格里面的引号写成两个 ""
    错误 data/offices.csv:5: kind: “区” 不是可用的值；可用的值：街道、镇、乡"
  `);
});

test("quote that swallows the next line", async () => {
  expect(await officesMessages('a,甲镇,镇,,,,,"无', 'b,乙镇,镇,,,,,无"')).toMatchInlineSnapshot(
    `"警告 data/offices.csv:4: 有一格跨了几行，里面像是另一条记录；检查这一格首尾的英文引号 " 是否成对；确实是一格里的文字，就把里面的换行删去"`,
  );
});

test("quote that swallows a part of the next line", async () => {
  expect(await officesMessages('a,甲镇,镇,,,"x,,无', 'b,乙镇,镇,,",,,无')).toMatchInlineSnapshot(
    `"错误 data/offices.csv:4: 有 9 个单元格，表头只有 8 列，多出 “无”；这一行跨了几行，先检查英文引号 " 是否成对"`,
  );
});

test("text behind a closing quote", async () => {
  expect(await officesMessages('a,"甲"镇,镇,,,,,无', "b,乙镇,区,,,,,无")).toMatchInlineSnapshot(`
    "错误 data/offices.csv:4: 英文引号 " 没有成对，这一行没有读取；给单元格的首尾各补一个英文引号 "，单元格里面的引号写成两个 ""
    错误 data/offices.csv:5: kind: “区” 不是可用的值；可用的值：街道、镇、乡"
  `);
});

test("offices as they are read, with blanks and full-width figures made plain", async () => {
  const row = 'a,　甲（新）镇 ,镇, 某省,,某区,１２，３４５,"一，\n二"\n';
  const { dataset } = await checkTables({ offices: sampleTables.offices + row });
  expect(dataset?.offices[2]).toEqual({
    id: "a",
    name: "甲（新）镇",
    kind: "镇",
    province: "某省",
    city: "",
    district: "某区",
    population: 12345,
    note: "一，\n二",
  });
});
