import { expect, test } from "vitest";
import {
  checkTables,
  messagesOf,
  observationsHeader,
  observationsMessages,
} from "../../../tests/fixtures/tables/check-tables.ts";

test("missing columns", async () => {
  expect(await messagesOf({ observations: "office,year,indicator,value\n" })).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:1: bound: 缺少这一列；在表头补上 bound；没有内容的格子留空，列的次序不限
    错误 data/observations/2024.csv:1: unit: 缺少这一列；在表头补上 unit；没有内容的格子留空，列的次序不限
    错误 data/observations/2024.csv:1: term: 缺少这一列；在表头补上 term；没有内容的格子留空，列的次序不限
    错误 data/observations/2024.csv:1: report: 缺少这一列；在表头补上 report；没有内容的格子留空，列的次序不限
    错误 data/observations/2024.csv:1: section: 缺少这一列；在表头补上 section；没有内容的格子留空，列的次序不限
    错误 data/observations/2024.csv:1: start: 缺少这一列；在表头补上 start；没有内容的格子留空，列的次序不限
    错误 data/observations/2024.csv:1: end: 缺少这一列；在表头补上 end；没有内容的格子留空，列的次序不限
    错误 data/observations/2024.csv:1: status: 缺少这一列；在表头补上 status；没有内容的格子留空，列的次序不限
    错误 data/observations/2024.csv:1: note: 缺少这一列；在表头补上 note；没有内容的格子留空，列的次序不限"
  `);
});

test("header only", async () => {
  expect(await messagesOf({ observations: observationsHeader })).toMatchInlineSnapshot(
    `"警告 data/observations/2024.csv: 只有表头，没有任何数据；每个数写一行；这一年没有数据就删去这个文件"`,
  );
});

test("unknown office", async () => {
  expect(
    await observationsMessages(
      "beibei-xiemaa,2024,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
      "other,2024,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: office: 没有街镇 “beibei-xiemaa”；是否应为 beibei-xiema？先在 offices.csv 里添加它，或改正这里
    错误 data/observations/2024.csv:3: office: 没有街镇 “other”；先在 offices.csv 里添加它，或改正这里"
  `);
});

test("unknown indicator", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,dispute_handled,52,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
      "beibei-xiema,2024,visits,52,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: indicator: 没有指标 “dispute_handled”；是否应为 disputes_handled？先在 indicators.yaml 里添加它，或改正这里
    错误 data/observations/2024.csv:3: indicator: 没有指标 “visits”；先在 indicators.yaml 里添加它，或改正这里"
  `);
});

test("unknown bound", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,52,atleast,起,排查,beibei-xiema-2024,,,,confirmed,",
      "beibei-xiema,2024,disputes_resolved,52,约,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: bound: “atleast” 不是可用的值；是否应为 at_least？可用的值：exact、at_least、over、about、nearly、derived
    错误 data/observations/2024.csv:3: bound: “约” 不是可用的值；可用的值：exact、at_least、over、about、nearly、derived"
  `);
});

test("unknown status", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,,,confirm,",
      "beibei-xiema,2024,disputes_resolved,52,exact,起,排查,beibei-xiema-2024,,,,ok,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: status: “confirm” 不是可用的值；是否应为 confirmed？可用的值：auto、review、confirmed、corrected、rejected
    错误 data/observations/2024.csv:3: status: “ok” 不是可用的值；写成 confirmed；可用的值：auto、review、confirmed、corrected、rejected"
  `);
});

test("report that is another's", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,52,exact,起,排查,baodi-xinan-2024,,,,confirmed,",
      "beibei-xiema,2024,disputes_resolved,52,exact,起,排查,,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: report: “baodi-xinan-2024” 不是这个街镇这一年的报告；写成 beibei-xiema-2024，或改正 office 和 year
    错误 data/observations/2024.csv:3: report: 没有填写；填写 reports.csv 里报告的编号"
  `);
});

test("report that is not in reports.csv", async () => {
  expect(
    await messagesOf({
      reports:
        "id,office,year,title,document_number,issued,url,file,sha256,coverage,note\nbaodi-xinan-2024,baodi-xinan,2024,,,,https://example.gov.cn/2.html,,,opening,\n",
    }),
  ).toMatchInlineSnapshot(
    `"错误 data/observations/2024.csv:2: report: 没有报告 “beibei-xiema-2024”；先在 reports.csv 里添加它，或改正这里"`,
  );
});

test("year that is not the file's", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2023,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
      "beibei-xiema,二〇二四,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: year: “2023” 与文件名的年份 2024 不同；改成 2024，或把这一行移到 2023.csv
    错误 data/observations/2024.csv:3: year: “二〇二四” 不是可用的年份；只填四位数字，1949 到 2199，例如 2024"
  `);
});

test("duplicate row", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
      "beibei-xiema,2024,disputes_handled,53,exact,起,排查,beibei-xiema-2024,,,,auto,",
    ),
  ).toMatchInlineSnapshot(
    `"错误 data/observations/2024.csv:3: beibei-xiema 的 disputes_handled 与第 2 行重复；一个街镇一年一个指标只能有一个定下来的数；留一行，其余删去或把 status 改为 rejected"`,
  );
});

test("several rows for review, and rejected ones, are no duplicates", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,53,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_resolved,52,exact,起,排查,beibei-xiema-2024,,,,rejected,",
      "beibei-xiema,2024,disputes_resolved,52,exact,起,排查,beibei-xiema-2024,,,,rejected,",
      "beibei-xiema,2024,disputes_resolved,52,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(`""`);
});

test("rows for review beside a decided one", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,50,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(
    `"警告 data/observations/2024.csv:2: status: beibei-xiema 的 disputes_handled 已由第 3 行定下，这一行仍待审；网站用第 3 行；删去这一行，或把 status 改为 rejected"`,
  );
});

test("text where a number belongs", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,52起,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,≥50,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,超1.6万人次,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,多场,exact,起,排查,beibei-xiema-2024,,,,review,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: value: “52起” 不是数字；只填数字 52，单位写在 unit 列
    错误 data/observations/2024.csv:3: value: “≥50” 不是数字；数字填 50，bound 填 at_least
    错误 data/observations/2024.csv:4: value: “超1.6万人次” 不是数字；数字填 16000，bound 填 over，单位写在 unit 列
    错误 data/observations/2024.csv:5: value: “多场” 不是数字；只填数字，例如 52 或 96.5"
  `);
});

test("numbers of the wrong form", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,1.2.3,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,1e5,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,Infinity,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,NaN,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,0x1F,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,99999999999999999999,exact,起,排查,beibei-xiema-2024,,,,review,",
      'beibei-xiema,2024,disputes_handled,"12,5",exact,起,排查,beibei-xiema-2024,,,,review,',
      "beibei-xiema,2024,disputes_handled,.5,exact,起,排查,beibei-xiema-2024,,,,review,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: value: “1.2.3” 不是数字；只填数字，例如 52 或 96.5
    错误 data/observations/2024.csv:3: value: “1e5” 是科学计数法；把每一位数字都写出来；表格软件里先把这一列设为“数值”格式
    错误 data/observations/2024.csv:4: value: “Infinity” 不是数字；只填数字，例如 52 或 96.5
    错误 data/observations/2024.csv:5: value: “NaN” 不是数字；只填数字，例如 52 或 96.5
    错误 data/observations/2024.csv:6: value: “0x1F” 不是数字；只填数字，例如 52 或 96.5
    错误 data/observations/2024.csv:7: value: “99999999999999999999” 过大；核对这个数
    错误 data/observations/2024.csv:8: value: “12,5” 不是数字；只填数字，例如 52 或 96.5
    错误 data/observations/2024.csv:9: value: “.5” 不是数字；只填数字，例如 52 或 96.5"
  `);
});

test("no value", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(
    `"错误 data/observations/2024.csv:2: value: 没有填写；填写数字；报告没有写这个数，就删去这一行（没有这一行即表示缺失，0 表示零）"`,
  );
});

test("words and signs for a value that is not there", async () => {
  expect(
    await observationsMessages(
      ...["—", "无", "/", "N/A", "未统计"].map(
        (value) => `beibei-xiema,2024,disputes_handled,${value},exact,起,排查,beibei-xiema-2024,,,,review,`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: value: “—” 不是数字；填写数字；报告没有写这个数，就删去这一行（没有这一行即表示缺失，0 表示零）
    错误 data/observations/2024.csv:3: value: “无” 不是数字；填写数字；报告没有写这个数，就删去这一行（没有这一行即表示缺失，0 表示零）
    错误 data/observations/2024.csv:4: value: “/” 不是数字；填写数字；报告没有写这个数，就删去这一行（没有这一行即表示缺失，0 表示零）
    错误 data/observations/2024.csv:5: value: “N/A” 不是数字；填写数字；报告没有写这个数，就删去这一行（没有这一行即表示缺失，0 表示零）
    错误 data/observations/2024.csv:6: value: “未统计” 不是数字；填写数字；报告没有写这个数，就删去这一行（没有这一行即表示缺失，0 表示零）"
  `);
});

test("a comma between thousands without quotes", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,1,204,exact,起,排查,beibei-xiema-2024,,,,confirmed",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: bound: “204” 不是可用的值；如果是 1,204，去掉逗号写成 1204；这一行后面的错误也由此而来
    错误 data/observations/2024.csv:2: report: “排查” 不是这个街镇这一年的报告；写成 beibei-xiema-2024，或改正 office 和 year
    错误 data/observations/2024.csv:2: status: 没有填写；可用的值：auto、review、confirmed、corrected、rejected"
  `);
});

test("negative", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,-3,exact,起,排查,beibei-xiema-2024,,,,review,",
      "beibei-xiema,2024,disputes_handled,－３,exact,起,排查,beibei-xiema-2024,,,,review,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: value: “-3” 是负数；填 0 或正数
    错误 data/observations/2024.csv:3: value: “-3” 是负数；填 0 或正数"
  `);
});

test("rate above 100", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,dispute_resolution_rate,196,exact,%,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(
    `"错误 data/observations/2024.csv:2: value: “196” 超过 100%；率在 0 到 100 之间，核对这个数和 indicator"`,
  );
});

test("rate below 1", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,dispute_resolution_rate,0.96,exact,%,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(
    `"警告 data/observations/2024.csv:2: value: “0.96” 表示不到百分之一；率按百分数填写；如果是 96%，请填 96"`,
  );
});

test("count that is not whole", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,1.6,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(
    `"错误 data/observations/2024.csv:2: value: “1.6” 不是整数，而“件”数只能是整数；填整数；以万计的数把零写全，例如 1.6万 写成 16000"`,
  );
});

test("resolved above handled", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,50,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
      "beibei-xiema,2024,disputes_resolved,51,at_least,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(
    `"警告 data/observations/2024.csv:3: value: 化解 51 件，多于第 2 行的受理 50 件；核对两个数；报告原文如此就保留，网站会提示"`,
  );
});

test("resolved above a lower bound of handled is no contradiction", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,50,at_least,起,排查,beibei-xiema-2024,,,,confirmed,",
      "beibei-xiema,2024,disputes_resolved,51,exact,起,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(`""`);
});

test("start without end, end without start", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,3,,confirmed,",
      "beibei-xiema,2024,disputes_resolved,52,exact,起,排查,beibei-xiema-2024,,,9,confirmed,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: end: 有 start，没有 end；两格都填，或都留空
    错误 data/observations/2024.csv:3: end: 有 end，没有 start；两格都填，或都留空"
  `);
});

test("end before start", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,9,3,confirmed,",
      "beibei-xiema,2024,disputes_resolved,52,exact,起,排查,beibei-xiema-2024,,a,3,confirmed,",
      "beibei-xiema,2024,dispute_resolution_rate,52,exact,起,排查,beibei-xiema-2024,,1,2.5,confirmed,",
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: end: end（3）不大于 start（9）；end 是引文最后一个字之后的位置，核对两格；不知道就都留空
    错误 data/observations/2024.csv:3: start: “a” 不是数字；只填数字，例如 52 或 96.5
    错误 data/observations/2024.csv:4: end: “2.5” 不是整数；填整数"
  `);
});

test("unit with markup", async () => {
  expect(
    await observationsMessages(
      "beibei-xiema,2024,disputes_handled,52,exact,<b>,排查,beibei-xiema-2024,,,,confirmed,",
    ),
  ).toMatchInlineSnapshot(
    `"错误 data/observations/2024.csv:2: unit: “<b>” 含有尖括号；名称里不能有 < 和 >，删去这部分"`,
  );
});

test("indicators that cannot be read are not missed in every row", async () => {
  expect(await messagesOf({ indicators: null })).toMatchInlineSnapshot(`""`);
});

test("statuses in words of one's own", async () => {
  expect(
    await observationsMessages(
      ...["已核实", "待核", "不采用", "已更正", "√", "Confirmed", "甲"].map(
        (status) => `beibei-xiema,2024,disputes_handled,52,exact,起,排查,beibei-xiema-2024,,,,${status},`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: status: “已核实” 不是可用的值；写成 confirmed；可用的值：auto、review、confirmed、corrected、rejected
    错误 data/observations/2024.csv:3: status: “待核” 不是可用的值；写成 review；可用的值：auto、review、confirmed、corrected、rejected
    错误 data/observations/2024.csv:4: status: “不采用” 不是可用的值；写成 rejected；可用的值：auto、review、confirmed、corrected、rejected
    错误 data/observations/2024.csv:5: status: “已更正” 不是可用的值；写成 corrected；可用的值：auto、review、confirmed、corrected、rejected
    错误 data/observations/2024.csv:6: status: “√” 不是可用的值；写成 confirmed；可用的值：auto、review、confirmed、corrected、rejected
    错误 data/observations/2024.csv:7: status: “Confirmed” 不是可用的值；是否应为 confirmed？可用的值：auto、review、confirmed、corrected、rejected
    错误 data/observations/2024.csv:8: status: “甲” 不是可用的值；可用的值：auto、review、confirmed、corrected、rejected"
  `);
});

test("several problems of one row", async () => {
  expect(
    await observationsMessages("nobody,2024,disputes_handled,x,y,起,排查,beibei-xiema-2024,,,,z,"),
  ).toMatchInlineSnapshot(`
    "错误 data/observations/2024.csv:2: office: 没有街镇 “nobody”；先在 offices.csv 里添加它，或改正这里
    错误 data/observations/2024.csv:2: value: “x” 不是数字；只填数字，例如 52 或 96.5
    错误 data/observations/2024.csv:2: bound: “y” 不是可用的值；可用的值：exact、at_least、over、about、nearly、derived
    错误 data/observations/2024.csv:2: status: “z” 不是可用的值；可用的值：auto、review、confirmed、corrected、rejected"
  `);
});

test.for([
  ["1,204", "disputes_handled", 1204, 0],
  ["1 024", "disputes_handled", 1024, 0],
  ["１，２０４", "disputes_handled", 1204, 0],
  ["0", "disputes_handled", 0, 0],
  ["12.0", "disputes_handled", 12, 0],
  ["96.0", "dispute_resolution_rate", 96, 1],
  ["１００", "dispute_resolution_rate", 100, 0],
] as const)("value %s of %s is %d with %d decimals", async ([printed, indicator, value, decimals]) => {
  const row = `beibei-xiema,2024,${indicator},"${printed}",exact,,,beibei-xiema-2024,,12,34,auto,`;
  const { dataset } = await checkTables({ observations: `${observationsHeader}\n\n${row}\n` });
  expect([...(dataset?.observations ?? [])]).toEqual([
    {
      office: "beibei-xiema",
      year: 2024,
      indicator,
      value,
      decimals,
      bound: "exact",
      unit: "",
      term: "",
      report: "beibei-xiema-2024",
      section: "",
      start: 12,
      end: 34,
      status: "auto",
      note: "",
      line: 3,
    },
  ]);
});

test("of a decided cell only the decided row is kept", async () => {
  const row = (value: number, status: string) =>
    `beibei-xiema,2024,disputes_handled,${value},exact,件,,beibei-xiema-2024,,,,${status},`;
  const rows = [row(1, "review"), row(2, "corrected"), row(3, "review"), row(4, "rejected")];
  const { dataset } = await checkTables({ observations: [observationsHeader, ...rows].join("\n") });
  expect(Array.from(dataset?.observations ?? [], ({ value }) => value)).toEqual([2, 4]);
});
