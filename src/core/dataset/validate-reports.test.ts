import { expect, test } from "vitest";
import {
  checkTables,
  messagesOf,
  reportsHeader,
  reportsMessages,
} from "../../../tests/fixtures/tables/check-tables.ts";

test("missing columns", async () => {
  expect(await messagesOf({ reports: "id,office,year\n", observations: null })).toMatchInlineSnapshot(`
    "错误 data/reports.csv:1: title: 缺少这一列；在表头补上 title；没有内容的格子留空，列的次序不限
    错误 data/reports.csv:1: document_number: 缺少这一列；在表头补上 document_number；没有内容的格子留空，列的次序不限
    错误 data/reports.csv:1: issued: 缺少这一列；在表头补上 issued；没有内容的格子留空，列的次序不限
    错误 data/reports.csv:1: url: 缺少这一列；在表头补上 url；没有内容的格子留空，列的次序不限
    错误 data/reports.csv:1: file: 缺少这一列；在表头补上 file；没有内容的格子留空，列的次序不限
    错误 data/reports.csv:1: sha256: 缺少这一列；在表头补上 sha256；没有内容的格子留空，列的次序不限
    错误 data/reports.csv:1: coverage: 缺少这一列；在表头补上 coverage；没有内容的格子留空，列的次序不限
    错误 data/reports.csv:1: note: 缺少这一列；在表头补上 note；没有内容的格子留空，列的次序不限"
  `);
});

test("header only", async () => {
  expect(await messagesOf({ reports: reportsHeader, observations: null })).toMatchInlineSnapshot(
    `"警告 data/reports.csv: 只有表头，没有任何报告；每份报告写一行"`,
  );
});

test("unknown office", async () => {
  expect(
    await reportsMessages(
      "x-2024,beibei-xiem,2024,,,,https://example.gov.cn/,,,full,",
      "y-2024,nowhere-at-all,2024,,,,https://example.gov.cn/,,,full,",
      "beibei-xiema-2024,,2024,,,,https://example.gov.cn/,,,full,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/reports.csv:2: office: 没有街镇 “beibei-xiem”；是否应为 beibei-xiema？先在 offices.csv 里添加它，或改正这里
    错误 data/reports.csv:3: office: 没有街镇 “nowhere-at-all”；先在 offices.csv 里添加它，或改正这里
    错误 data/reports.csv:4: office: 没有填写；填写 offices.csv 里街镇的编号"
  `);
});

test("id that is not office and year", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2023,beibei-xiema,2024,,,,https://example.gov.cn/,,,full,",
      ",baodi-xinan,2024,,,,https://example.gov.cn/,,,full,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/reports.csv:2: id: “beibei-xiema-2023” 与这一行的街镇和年份对不上；写成 beibei-xiema-2024
    错误 data/reports.csv:3: id: 没有填写；写成 baodi-xinan-2024"
  `);
});

test("two reports of one office and year", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024,,,,https://example.gov.cn/,,,full,",
      "beibei-xiema-2024,beibei-xiema,2024,,,,https://example.gov.cn/,,,full,",
    ),
  ).toMatchInlineSnapshot(
    `"错误 data/reports.csv:3: id: beibei-xiema-2024 与第 2 行重复；一个街镇一年只有一份报告；删去一行，或改正 office 和 year"`,
  );
});

test("year", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024年,,,,https://example.gov.cn/,,,full,",
      "beibei-xiema-2024,beibei-xiema,24,,,,https://example.gov.cn/,,,full,",
      "beibei-xiema-2024,beibei-xiema,1900,,,,https://example.gov.cn/,,,full,",
      "beibei-xiema-2024,beibei-xiema,,,,,https://example.gov.cn/,,,full,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/reports.csv:2: year: “2024年” 不是可用的年份；只填四位数字，1949 到 2199，例如 2024
    错误 data/reports.csv:3: year: “24” 不是可用的年份；只填四位数字，1949 到 2199，例如 2024
    错误 data/reports.csv:4: year: “1900” 不是可用的年份；只填四位数字，1949 到 2199，例如 2024
    错误 data/reports.csv:5: year: 没有填写；只填四位数字，1949 到 2199，例如 2024"
  `);
});

test("date malformed, or of another form", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024,,,去年,https://example.gov.cn/,,,full,",
      "baodi-xinan-2024,baodi-xinan,2024,,,2025年1月2日,https://example.gov.cn/,,,full,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/reports.csv:2: issued: “去年” 不是日期；写成 2025-01-02 的样子；不知道就留空
    错误 data/reports.csv:3: issued: “2025年1月2日” 不是约定的日期写法；写成 2025-01-02"
  `);
});

test("a day as a spreadsheet counts it", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024,,,45717,https://example.gov.cn/,,,full,",
      "baodi-xinan-2024,baodi-xinan,2024,,,20250301,https://example.gov.cn/,,,full,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/reports.csv:2: issued: “45717” 是表格软件里日期的序号；写成 2025-03-01
    错误 data/reports.csv:3: issued: “20250301” 不是日期；写成 2025-01-02 的样子；不知道就留空"
  `);
});

test("date far from the year that is reported on", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024,,,2023-12-30,https://example.gov.cn/,,,full,",
      "baodi-xinan-2024,baodi-xinan,2024,,,2099-01-01,https://example.gov.cn/,,,full,",
    ),
  ).toMatchInlineSnapshot(`
    "警告 data/reports.csv:2: issued: 2023-12-30 与所述的 2024 年相距太远；核对 issued 和 year：报告通常在当年年底或次年发布
    警告 data/reports.csv:3: issued: 2099-01-01 与所述的 2024 年相距太远；核对 issued 和 year：报告通常在当年年底或次年发布"
  `);
});

test("date that does not exist", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024,,,2024-02-30,https://example.gov.cn/,,,full,",
      "baodi-xinan-2024,baodi-xinan,2024,,,2024-13-01,https://example.gov.cn/,,,full,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/reports.csv:2: issued: “2024-02-30” 这一天不存在；核对年、月、日；不知道就留空
    错误 data/reports.csv:3: issued: “2024-13-01” 这一天不存在；核对年、月、日；不知道就留空"
  `);
});

test("address that is not of the web", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024,,,,javascript:alert(1),,,full,",
      "baodi-xinan-2024,baodi-xinan,2024,,,,www.example.gov.cn/1.html,,,full,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/reports.csv:2: url: “javascript:alert(1)” 不是网址；填写以 http:// 或 https:// 开头的完整网址；不知道就留空
    错误 data/reports.csv:3: url: “www.example.gov.cn/1.html” 不是网址；填写以 http:// 或 https:// 开头的完整网址；不知道就留空"
  `);
});

test("file that leaves the folder", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024,,,,https://example.gov.cn/,../secret.txt,,full,",
      "baodi-xinan-2024,baodi-xinan,2024,,,,https://example.gov.cn/,C:\\a.txt,,full,",
      "baodi-xinan-2025,baodi-xinan,2025,,,,https://example.gov.cn/,/etc/passwd,,full,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/reports.csv:2: file: “../secret.txt” 不是 data/reports/ 里的路径；填写从 data/reports/ 起的路径，用 / 分隔，例如 2024/beibei-xiema.docx
    错误 data/reports.csv:3: file: “C:\\a.txt” 不是 data/reports/ 里的路径；填写从 data/reports/ 起的路径，用 / 分隔，例如 2024/beibei-xiema.docx
    错误 data/reports.csv:4: file: “/etc/passwd” 不是 data/reports/ 里的路径；填写从 data/reports/ 起的路径，用 / 分隔，例如 2024/beibei-xiema.docx"
  `);
});

test("sha256 malformed", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024,,,,https://example.gov.cn/,2024/a.txt,abc123,full,",
    ),
  ).toMatchInlineSnapshot(
    `"错误 data/reports.csv:2: sha256: “abc123” 不是 SHA-256；应为 64 位十六进制数字（0-9、a-f）；不知道就留空"`,
  );
});

test("unknown coverage", async () => {
  expect(
    await reportsMessages(
      "beibei-xiema-2024,beibei-xiema,2024,,,,https://example.gov.cn/,,,openin,",
      "baodi-xinan-2024,baodi-xinan,2024,,,,https://example.gov.cn/,,,全文,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/reports.csv:2: coverage: “openin” 不是可用的值；是否应为 opening？可用的值：full、opening
    错误 data/reports.csv:3: coverage: “全文” 不是可用的值；可用的值：full、opening"
  `);
});

test("no address and no note on the source", async () => {
  expect(await reportsMessages("beibei-xiema-2024,beibei-xiema,2024,,,,,,,full,")).toMatchInlineSnapshot(
    `"警告 data/reports.csv:2: url: 没有网址，没有报告文件，也没有说明来源；填写 url，或在 note 说明报告从哪里来"`,
  );
});

test("offices that cannot be read are not missed in every row", async () => {
  expect(await messagesOf({ offices: null })).toMatchInlineSnapshot(`""`);
});

test("a report as it is read, with the date as spreadsheets write it", async () => {
  const row = `beibei-xiema-2024,beibei-xiema,２０２４,标题,某发〔2025〕4号,2025/2/4,https://example.gov.cn/,2024/a.txt,${"AB".repeat(32)},full,`;
  const { dataset } = await checkTables({ reports: `${reportsHeader}\n${row}\n` });
  expect(dataset?.reports).toEqual([
    {
      id: "beibei-xiema-2024",
      office: "beibei-xiema",
      year: 2024,
      title: "标题",
      documentNumber: "某发〔2025〕4号",
      issued: "2025-02-04",
      url: "https://example.gov.cn/",
      file: "2024/a.txt",
      sha256: "ab".repeat(32),
      coverage: "full",
      note: "",
    },
  ]);
});
