import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { officesHeader, sampleTables } from "../../tests/fixtures/tables/check-tables.ts";
import { projectRoot } from "../command/project-root.ts";
import { collectFiles } from "./collect-files.ts";
import { loadCues } from "./load-cues.ts";
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
  return updateData(data, files, await loadCues(data), () => {});
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
      "读取报告　1 份",
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
  const { read: reports, faults } = await update();
  expect(reports.map((entry) => entry.report)).toEqual(["beibei-xiema-2024"]);
  expect(faults.map((fault) => fault.replace(data, ""))).toMatchInlineSnapshot(`
    [
      "/reports/b.txt: offices.csv 里没有“无名街道”；先添上这个街镇，再运行一次",
      "/reports/c.txt: 与前面的文件是同一街镇同一年的报告（beibei-xiema-2024）；只留一份",
      "/reports/d.exe: 不认识 .exe 文件；能读的有 .txt .html .docx .doc .wps .pdf .ofd；用原来的软件打开，另存为其中一种",
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

test("an office list with errors stops everything", async () => {
  await writeFile(join(data, "offices.csv"), `${officesHeader}\n,,,,,,,\nx,x,x,,,,,\n`);
  await expect(update()).rejects.toThrow("先改正数据文件夹里的错误");
});
