import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatProblem } from "../src/core/model/index.ts";
import { sampleTables } from "../tests/fixtures/tables/check-tables.ts";
import { readData } from "./read-data.ts";

let home = "";
const at = (name: string): string => join(home, "data", name);

/** The sample as a real folder, and the current folder beside it. */
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "fazhi-read-data-"));
  await mkdir(at("observations"), { recursive: true });
  await writeFile(at("yearbook.yaml"), sampleTables.yearbook);
  await writeFile(at("indicators.yaml"), sampleTables.indicators);
  await writeFile(at("offices.csv"), sampleTables.offices);
  await writeFile(at("reports.csv"), sampleTables.reports);
  await writeFile(at("observations/2024.csv"), sampleTables.observations);
});

afterEach(() => rm(home, { recursive: true }));

async function messages(): Promise<string> {
  const { problems } = await readData(join(home, "data"), { cwd: home });
  return problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`).join("\n");
}

test("the sample, without a problem", async () => {
  expect(await messages()).toBe("");
});

test("missing files", async () => {
  for (const name of ["yearbook.yaml", "indicators.yaml", "offices.csv", "reports.csv"]) await rm(at(name));
  expect(await messages()).toMatchInlineSnapshot(`
    "error data/indicators.yaml: 没有指标目录这个文件；放入这个文件（名称全用小写），或核对 --data 指的文件夹
    error data/offices.csv: 没有街镇名单这个文件；放入这个文件（名称全用小写），或核对 --data 指的文件夹
    error data/reports.csv: 没有报告清单这个文件；放入这个文件（名称全用小写），或核对 --data 指的文件夹"
  `);
});

test("folders in the place of files", async () => {
  for (const name of ["yearbook.yaml", "offices.csv", "observations/2024.csv"]) {
    await rm(at(name));
    await mkdir(at(name));
  }
  expect(await messages()).toMatchInlineSnapshot(`
    "error data/observations/2024.csv: 这里是文件夹，应是文件；移走文件夹，放入同名的文件
    error data/offices.csv: 这里是文件夹，应是文件；移走文件夹，放入同名的文件
    error data/yearbook.yaml: 这里是文件夹，应是文件；移走文件夹，放入同名的文件"
  `);
});

test("a link that leads nowhere", async () => {
  await rm(at("offices.csv"));
  await symlink("nowhere", at("offices.csv"));
  expect(await messages()).toMatchInlineSnapshot(
    `"error data/offices.csv: 没有街镇名单这个文件；放入这个文件（名称全用小写），或核对 --data 指的文件夹"`,
  );
});

test("a device in the place of a file", async () => {
  await rm(at("offices.csv"));
  await symlink("/dev/zero", at("offices.csv"));
  expect(await messages()).toMatchInlineSnapshot(
    `"error data/offices.csv: 不是普通文件；换成普通的文本文件"`,
  );
});

test("a PNG, an xlsx and a PDF named .csv", async () => {
  await writeFile(at("offices.csv"), "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  await writeFile(at("reports.csv"), "PK\x03\x04[Content_Types].xmlPK\x03\x04xl/workbook.xml", "latin1");
  await writeFile(at("observations/2024.csv"), "%PDF-1.7\n", "latin1");
  expect(await messages()).toMatchInlineSnapshot(`
    "error data/observations/2024.csv: 这是 PDF 文件，不是文本；换成文本文件（CSV 或 YAML）；可能是放错了文件，或改错了扩展名
    error data/offices.csv: 这是一张 PNG 图片，不是文本；换成文本文件（CSV 或 YAML）；可能是放错了文件，或改错了扩展名
    error data/reports.csv: 这是 Excel 工作簿（.xlsx），不是 CSV 文本；用 Excel 或 WPS 打开它，选“另存为”，类型选“CSV UTF-8（逗号分隔）”，只改文件扩展名没有用"
  `);
});

test("no observations", async () => {
  await rm(at("observations/2024.csv"));
  expect(await messages()).toMatchInlineSnapshot(
    `"warning data/observations: 没有任何年份的数据；放入 <年份>.csv，例如 2024.csv"`,
  );
  await rm(at("observations"), { recursive: true });
  expect(await messages()).toMatchInlineSnapshot(
    `"warning data/observations: 没有任何年份的数据；放入 <年份>.csv，例如 2024.csv"`,
  );
});

test("a file in the place of the folder observations", async () => {
  await rm(at("observations"), { recursive: true });
  await writeFile(at("observations"), "");
  expect(await messages()).toMatchInlineSnapshot(
    `"error data/observations: 这里是文件，应是文件夹；移走文件，换成文件夹"`,
  );
});

test("files in observations that are not of a year; locks and hidden files do not count", async () => {
  for (const name of [
    "2024 (1).csv",
    "2023.CSV",
    "1800.csv",
    "~$2024.csv",
    ".~lock.2024.csv#",
    ".DS_Store",
  ]) {
    await writeFile(at(`observations/${name}`), "");
  }
  expect(await messages()).toMatchInlineSnapshot(`
    "warning data/observations/1800.csv: 文件名不是 <年份>.csv，没有读取；数据文件以四位年份命名，例如 2024.csv；不是数据就移到别处
    error data/observations/2023.CSV: 文件名不是 <年份>.csv，没有读取；数据文件以四位年份命名，例如 2024.csv；不是数据就移到别处
    warning data/observations/2024 (1).csv: 文件名不是 <年份>.csv，没有读取；数据文件以四位年份命名，例如 2024.csv；不是数据就移到别处"
  `);
});

test("names that differ only in case or in .yml are told, since the file would be passed over", async () => {
  await rename(at("yearbook.yaml"), at("yearbook.yml"));
  await rename(at("offices.csv"), at("Offices.CSV"));
  await writeFile(at("README.md"), "");
  expect(await messages()).toMatchInlineSnapshot(`
    "error data/Offices.CSV: 这个文件名不会读取；改名为 offices.csv
    error data/offices.csv: 没有街镇名单这个文件；放入这个文件（名称全用小写），或核对 --data 指的文件夹
    error data/yearbook.yml: 这个文件名不会读取；改名为 yearbook.yaml"
  `);
});

test("no data folder, and a file in its place", async () => {
  const formatted = async (name: string) =>
    (await readData(join(home, name), { cwd: home })).problems.map(formatProblem);
  expect(await formatted("nowhere")).toMatchInlineSnapshot(`
    [
      "nowhere: 没有这个文件夹；核对 --data 指的位置",
    ]
  `);
  expect(await formatted("data/offices.csv")).toMatchInlineSnapshot(`
    [
      "data/offices.csv: 这里是文件，应是文件夹；移走文件，换成文件夹",
    ]
  `);
});

test("a path outside the current folder is shown as it was given", async () => {
  await rm(at("offices.csv"));
  const { problems } = await readData(join(home, "data"), { cwd: join(home, "elsewhere") });
  expect(problems[0]?.file).toBe(at("offices.csv"));
});

test("problems of all files at once, in order of file and line", async () => {
  await writeFile(at("yearbook.yaml"), "titel: x\n");
  await writeFile(at("offices.csv"), `${sampleTables.offices}a,甲镇,区,某省,,,,\nb,乙镇,区,某省,,,,\n`);
  await writeFile(at("reports.csv"), sampleTables.reports.replace("2025-02-14", "2025-02-31"));
  await writeFile(at("observations/2023.csv"), sampleTables.observations);
  await writeFile(at("observations/2024.csv"), sampleTables.observations.replace("exact", "exactly"));
  expect(await messages()).toMatchInlineSnapshot(`
    "error data/observations/2023.csv:2: year: “2024” 与文件名的年份 2023 不同；改成 2023，或把这一行移到 2024.csv
    error data/observations/2024.csv:2: bound: “exactly” 不是可用的值；是否应为 exact？可用的值：exact、at_least、over、about、nearly、derived
    error data/offices.csv:4: kind: “区” 不是可用的值；可用的值：街道、镇、乡
    error data/offices.csv:5: kind: “区” 不是可用的值；可用的值：街道、镇、乡
    error data/reports.csv:2: issued: “2025-02-31” 这一天不存在；核对年、月、日；不知道就留空
    warning data/yearbook.yaml:1: titel: 不认识的键，不会读取；是否应为 title？可用的键：title、publisher、region、notice、texts、licence"
  `);
});

/** The platform only decodes GB18030: every pair of bytes is decoded once, and looked up in reverse. */
function encodeGb18030(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const pairs = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const pair = Buffer.from([lead, trail]);
      pairs.set(decoder.decode(pair), pair);
    }
  }
  return Buffer.concat(Array.from(text, (character) => pairs.get(character) ?? Buffer.from(character)));
}

test("the same dataset from UTF-8, UTF-16 and GB18030, with any line ends", async () => {
  const read = async () => {
    const { dataset } = await readData(join(home, "data"));
    return { ...dataset, observations: [...(dataset?.observations ?? [])] };
  };
  const dataset = await read();
  expect(dataset.offices).toHaveLength(2);
  const crlf = sampleTables.offices.replaceAll("\n", "\r\n");
  const utf16 = Buffer.from(`\ufeff${crlf}`, "utf16le");
  const bytesInGb18030 = encodeGb18030(sampleTables.offices);
  for (const bytes of [Buffer.from(`\ufeff${crlf}`), utf16, Buffer.from(utf16).swap16(), bytesInGb18030]) {
    await writeFile(at("offices.csv"), bytes);
    expect(await read()).toEqual(dataset);
  }
});

test("check prints the problems apart, and exits 1 only on an error", async () => {
  const check = async (...args: readonly string[]) => {
    const script = fileURLToPath(new URL("check.ts", import.meta.url));
    try {
      return { code: 0, ...(await promisify(execFile)(process.execPath, [script, ...args], { cwd: home })) };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, stdout, stderr };
    }
  };
  await writeFile(at("yearbook.yaml"), "titel: x\n");
  expect(await check("--data", "data")).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
      "stdout": "警告 1 处

    data/yearbook.yaml:1: titel: 不认识的键，不会读取；是否应为 title？可用的键：title、publisher、region、notice、texts、licence

    检查通过：街镇 2 个，报告 2 份，指标 3 个，数据 1 行（可公布 1 行，待审 0 行）。
    ",
    }
  `);
  await rm(at("reports.csv"));
  expect(await check("--data", "data")).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "",
      "stdout": "错误 1 处

    data/reports.csv: 没有报告清单这个文件；放入这个文件（名称全用小写），或核对 --data 指的文件夹

    警告 1 处

    data/yearbook.yaml:1: titel: 不认识的键，不会读取；是否应为 title？可用的键：title、publisher、region、notice、texts、licence

    检查没有通过：先改正上面的错误，再检查一次。
    ",
    }
  `);
  expect(await check("--dta", "data")).toMatchObject({ code: 1, stdout: "" });
});
