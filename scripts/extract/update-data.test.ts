import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { officesHeader, sampleTables } from "../../tests/fixtures/tables/check-tables.ts";
import { projectRoot } from "../command/project-root.ts";
import { makeXlsx } from "../formats/__cases__/make-xlsx.ts";
import { collectFiles } from "./collect-files.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { summariseUpdate } from "./summarise-update.ts";
import { updateData } from "./update-data.ts";

let data = "";
const report = `歇马街道2024年法治政府建设报告
全年排查矛盾纠纷186起，化解180起。镇党委每季度听取一次法治建设工作汇报。
2025年1月6日`;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "extract-"));
  await mkdir(join(data, "reports", "2024"), { recursive: true });
  await cp(join(projectRoot, "data", "indicators.yaml"), join(data, "indicators.yaml"));
  await writeFile(join(data, "offices.csv"), sampleTables.offices);
  await writeFile(join(data, "reports.csv"), sampleTables.reports);
  await writeFile(join(data, "reports", "2024", "a.txt"), report);
});
afterEach(() => rm(data, { recursive: true }));

async function update() {
  const files = await collectFiles([join(data, "reports")]);
  return updateData(data, files, await loadCatalogue(data), () => {});
}
const bytes = (name: string) => readFile(join(data, name), "utf8");
/** Without the mark that spreadsheets need. */
const read = async (name: string) => (await bytes(name)).replace(/^\ufeff/, "");

test("figures and the report's row are written, and again changes nothing", async () => {
  const first = await update();
  expect(first.faults).toEqual([]);
  expect(await read("observations/2024.csv")).toMatchInlineSnapshot(`
    "office,year,indicator,value,bound,unit,term,report,section,start,end,status,note
    beibei-xiema,2024,disputes_handled,186,exact,起,排查矛盾纠纷,beibei-xiema-2024,,18,30,auto,
    beibei-xiema,2024,disputes_resolved,180,exact,起,化解,beibei-xiema-2024,,31,37,auto,
    beibei-xiema,2024,governance_briefings,4,derived,次,法治建设工作汇报,beibei-xiema-2024,,38,56,review,
    "
  `);
  expect((await read("reports.csv")).split("\n")[1]).toMatchInlineSnapshot(
    `"beibei-xiema-2024,beibei-xiema,2024,歇马街道2024年法治政府建设报告,,2025-02-14,https://example.gov.cn/1.html,2024/a.txt,2b1ae342da56ec6aff52a0d56240dc94046ec5ee56ed599eade9df3cc6f82080,full,"`,
  );
  expect((await update()).written).toEqual([]);
  expect(
    summariseUpdate(await update())
      .split("\n")
      .slice(0, 5),
  ).toMatchInlineSnapshot(`
    [
      "读取报告　1 份（其中 1 份的文件没有变，用上次读出的结果）",
      "读出数字　2 个（自动采用）",
      "等待审核　1 个（其中 0 个有几个不同的候选数）",
      "无法读取　0 个文件",
      "写入文件　没有变化",
    ]
  `);
});

test("files that cannot be used are said, the others are read", async () => {
  await writeFile(join(data, "reports", "b.txt"), report.replace("歇马街道", "无名街道"));
  await writeFile(join(data, "reports", "c.txt"), report);
  await writeFile(join(data, "reports", "d.exe"), "x");
  await writeFile(join(data, "reports", "e.txt"), "");
  const { tally, faults } = await update();
  expect(tally.reports).toBe(1);
  expect(faults.map((fault) => fault.replace(data, ""))).toMatchInlineSnapshot(`
    [
      "/reports/b.txt: offices.csv 里没有“无名街道”；先添上这个街镇，再运行一次",
      "/reports/c.txt: 与前面的文件是同一街镇同一年的报告（beibei-xiema-2024）；只留一份",
      "/reports/d.exe: 不认识 .exe 文件；能读的有 .txt .html .docx .doc .wps .pdf .ofd 和表格 .xlsx .csv；用原来的软件打开，另存为其中一种",
      "/reports/e.txt: 文件里没有文字；核对是不是放错了文件",
    ]
  `);
});

test("a changed file is told, and a confirmed figure stays", async () => {
  await update();
  const path = join(data, "observations", "2024.csv");
  await writeFile(path, (await read("observations/2024.csv")).replace(/(180,.*),auto,/, "$1,confirmed,"));
  await writeFile(
    join(data, "reports", "2024", "a.txt"),
    report.replace("180起", "181起").replace("186", "187"),
  );
  const outcome = await update();
  expect(summariseUpdate(outcome)).toContain("文件已更换　beibei-xiema-2024");
  const rows = (await read("observations/2024.csv")).split("\n");
  expect(rows.filter((row) => row.includes("disputes_"))).toMatchInlineSnapshot(`
    [
      "beibei-xiema,2024,disputes_handled,187,exact,起,排查矛盾纠纷,beibei-xiema-2024,,18,30,auto,",
      "beibei-xiema,2024,disputes_resolved,180,exact,起,化解,beibei-xiema-2024,,,,confirmed,报告文件已更换，请重新核对",
    ]
  `);
});

test("what a report says against itself is told", async () => {
  await writeFile(
    join(data, "reports", "2024", "a.txt"),
    report.replace("全年", "一、2023年主要工作\n全年").replace("化解180起", "化解190起"),
  );
  const lines = summariseUpdate(await update()).split("\n");
  expect(
    lines.slice(
      lines.findIndex((line) => line.startsWith("报告的疑点")),
      -1,
    ),
  ).toMatchInlineSnapshot(`
    [
      "报告的疑点　2 处：",
      "　　beibei-xiema-2024：标题“一、2023年主要工作”的年份与报告年度2024年不同",
      "　　beibei-xiema-2024：化解190起，多于受理186起",
    ]
  `);
});

test("an office list with errors stops everything", async () => {
  await writeFile(join(data, "offices.csv"), `${officesHeader}\n,,,,,,,\nx,x,x,,,,,\n`);
  await expect(update()).rejects.toThrow("先改正数据文件夹里的错误");
});

test("a table's figures stand beside those of a report; where the two differ, both wait", async () => {
  await writeFile(
    join(data, "reports", "2024年统计.xlsx"),
    makeXlsx(
      [
        ["2024年度统计表"],
        ["街镇", "矛盾纠纷排查受理数（件）", "矛盾纠纷化解率", "法律援助与咨询", "化解难度"],
        ["歇马街道", 187, { share: 0.9677, decimals: 1 }, "约12", "高"],
        ["无名镇", 3, null, null, null],
        ["新安镇", { error: "#REF!" }, null, { formula: "SUM(D1:D2)" }, "低"],
      ],
      "总表",
    ),
  );
  const outcome = await update();
  expect(outcome.problems.map((problem) => problem.replace(data, ""))).toMatchInlineSnapshot(`
    [
      "/reports/2024年统计.xlsx: “总表”B5：“矛盾纠纷排查受理数”的“#REF!”是公式出错的结果；改正公式，或者直接写数",
      "/reports/2024年统计.xlsx: “总表”D5：“法律援助与咨询”的“=SUM(D1:D2)”是没有算出结果的公式；用表格软件打开，保存一次再运行",
      "/reports/2024年统计.xlsx: “总表”A4：offices.csv 里没有“无名镇”；先添上这个街镇，再运行一次",
    ]
  `);
  expect((await read("observations/2024.csv")).split("\n")).toMatchInlineSnapshot(`
    [
      "office,year,indicator,value,bound,unit,term,report,section,start,end,status,note",
      "beibei-xiema,2024,disputes_handled,187,exact,件,矛盾纠纷排查受理数（件）,beibei-xiema-2024,表格《2024年统计.xlsx》“总表”B3,,,review,",
      "beibei-xiema,2024,disputes_handled,186,exact,起,排查矛盾纠纷,beibei-xiema-2024,,18,30,review,",
      "beibei-xiema,2024,disputes_resolved,180,exact,起,化解,beibei-xiema-2024,,31,37,auto,",
      "beibei-xiema,2024,dispute_resolution_rate,96.8,exact,%,矛盾纠纷化解率,beibei-xiema-2024,表格《2024年统计.xlsx》“总表”C3,,,auto,",
      "beibei-xiema,2024,governance_briefings,4,derived,次,法治建设工作汇报,beibei-xiema-2024,,38,56,review,",
      "beibei-xiema,2024,legal_aid,12,about,,法律援助与咨询,beibei-xiema-2024,表格《2024年统计.xlsx》“总表”D3,,,auto,",
      "",
    ]
  `);
  expect(summariseUpdate(outcome).replaceAll(data, "")).toMatchInlineSnapshot(`
    "读取报告　1 份
    读取表格　1 个文件，2 行
    读出数字　5 个（自动采用）
    等待审核　1 个（其中 0 个有几个不同的候选数）
    无法读取　0 个文件
    几处不一致　1 个（报告与表格，或表格之间）：都列为待审
    表格有误　3 处
    写入文件　/reports.csv、/observations/2024.csv
    没有认出的列　化解难度：表头写成指标的名称，就会读取
    没有写明的指标（报告份数）　矛盾纠纷化解率 1，普法宣传活动 1，普法覆盖人次 1，普法信息推送 1，普法资料发放 1，普法部署会议 1，理论学习中心组学习 1，专题学法 1，法治培训讲座 1，合法性审查 1，主动公开信息 1，法律援助与咨询 1，热线与信访件 1，行政执法案件 1
    下一步　　　npm run review，对着原文审核"
  `);
  expect((await update()).written).toEqual([]);
});

test("a year that only a table tells of gets a report's row that says so", async () => {
  await writeFile(join(data, "reports", "往年.csv"), "单位,年份,法律援助与咨询\n歇马街道,2019,5\n");
  await update();
  expect((await read("reports.csv")).split("\n").filter((row) => row.includes("2019"))).toEqual([
    "beibei-xiema-2019,beibei-xiema,2019,,,,,,,opening,数字来自表格《往年.csv》，没有读报告",
  ]);
  expect((await read("observations/2019.csv")).split("\n")[1]).toBe(
    "beibei-xiema,2019,legal_aid,5,exact,,法律援助与咨询,beibei-xiema-2019,表格《往年.csv》C2,,,auto,",
  );
  await writeFile(join(data, "reports", "往年.csv"), "单位,年份,法律援助与咨询\n歇马街道,2018,5\n");
  await update();
  expect((await read("observations/2019.csv")).trim().split("\n")).toHaveLength(1);
});
