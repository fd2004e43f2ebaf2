import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ownBagFaults, ownUnzip } from "./__cases__/own-unzip.ts";
import { datasetFiles, factsOf, program, siteFiles, writeFiles } from "./__cases__/small-archive.ts";
import { packBag } from "./pack-bag.ts";
import { verifyZip } from "./verify-zip.ts";
import { writeZip } from "./write-zip.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "归档 bag-"));
});
afterEach(() => rm(folder, { recursive: true }));

const facts = { ...factsOf(2024, 2, "更正甲街道的受理数"), withheldValues: 3, withheldTexts: 1 };

async function packSample(name: string, files = datasetFiles): Promise<string> {
  const site = await writeFiles(join(folder, `${name} site`), siteFiles);
  const dataset = await writeFiles(join(folder, `${name} data`), files);
  const to = join(folder, `${name}.zip`);
  await packBag({ site, dataset, facts, program }, to, () => {});
  return to;
}

test("a bag, taken apart by other means, is whole and by the letter of RFC 8493", async () => {
  const files = ownUnzip(await readFile(await packSample("a")));
  expect(ownBagFaults(files)).toEqual([]);
  expect([...files.keys()]).toMatchInlineSnapshot(`
    [
      "2024-r2/bag-info.txt",
      "2024-r2/bagit.txt",
      "2024-r2/data/dataset/offices.csv",
      "2024-r2/data/dataset/reports/2024/甲街道 100%（定稿）.txt",
      "2024-r2/data/site/data/dataset.json",
      "2024-r2/data/site/index.html",
      "2024-r2/data/site/空 白/名称.html",
      "2024-r2/manifest-sha256.txt",
      "2024-r2/program.json",
      "2024-r2/tagmanifest-sha256.txt",
      "2024-r2/说明.txt",
    ]
  `);
  const text = (path: string) => files.get(`2024-r2/${path}`)?.toString("utf8");
  for (const [path, content] of Object.entries(siteFiles)) expect(text(`data/site/${path}`)).toBe(content);
  for (const [path, content] of Object.entries(datasetFiles)) {
    expect(text(`data/dataset/${path}`)).toBe(content);
  }
  expect(text("bag-info.txt")).toMatchInlineSnapshot(`
    "Source-Organization: 某区司法局
    External-Description: 法治年鉴（某区）2024年度归档 第2版：网站、数据与在手的报告文件
    External-Identifier: 2024-r2
    Bag-Group-Identifier: 2024
    Bagging-Date: 2025-03-31
    Payload-Oxum: 91.5
    Bag-Software-Agent: fazhi-yearbook 0.1.0 (source 0123456789ab)
    Yearbook-Title: 法治年鉴
    Yearbook-Region: 某区
    License: CC BY 4.0（https://example.org/by）
    Withheld-Values: 3
    Withheld-Texts: 1
    Revision-Note: 更正甲街道的受理数
    "
  `);
  expect(text("program.json")).toMatchInlineSnapshot(`
    "{
      "name": "fazhi-yearbook",
      "version": "0.1.0",
      "source": "0123456789ab0000000000000000000000000000000000000000000000000000",
      "libraries": {
        "d3": "7.9.2"
      }
    }
    "
  `);
  expect(text("manifest-sha256.txt")).toContain("data/dataset/reports/2024/甲街道 100%25（定稿）.txt\n");
  expect(text("说明.txt")?.replaceAll("\r\n", "\n")).toMatchInlineSnapshot(`
    "﻿法治年鉴（某区）2024年度归档 第2版

    一、这是什么

    街道、镇、乡每年公开法治政府建设年度情况报告。本归档保存的是由这些报告整理成的
    年鉴：一个可以直接打开的网站、网站所用的全部数据，以及归档时在手的报告文件。

    归档编号：2024-r2
    归档日期：2025-03-31（数据的截止日期）
    编制单位：某区司法局
    修订说明：更正甲街道的受理数
    数据许可：CC BY 4.0（https://example.org/by）

    二、怎样打开

    先把压缩包整个解开，放在哪个文件夹都可以；再用任何网页浏览器打开
    data/site/index.html。不需要网络，也不需要安装任何程序。

    三、里面有什么

    data/site/              网站：网页、图表、样式
    data/site/data/         网站上的全部数字，CSV 和 JSON 各一份；
                            datapackage.json 说明每张表、每一列，并有每个文件的校验码
    data/dataset/           编制年鉴用的原始表格：单位、报告、各年数值、指标目录
    data/dataset/reports/   归档时在手的报告文件，与各单位发布时一样（没有就没有这个文件夹）
    manifest-sha256.txt     data 里每个文件的校验码（SHA-256）
    tagmanifest-sha256.txt  其余文件的校验码
    bag-info.txt            归档的编号、日期、来源和大小
    program.json            编制时所用程序及主要组件的版本
    bagit.txt               表明本文件夹符合 BagIt 1.0（RFC 8493）

    四、怎样核对没有人改动过

    在本说明所在的文件夹里打开命令行，运行下面两行。每个文件后面都应显示 OK 或“成功”。

        Linux：  sha256sum -c manifest-sha256.txt
                 sha256sum -c tagmanifest-sha256.txt
        macOS：  shasum -a 256 -c manifest-sha256.txt
                 shasum -a 256 -c tagmanifest-sha256.txt

    Windows 上可以用 certutil -hashfile 文件名 SHA256 逐个计算，与清单里的对照。
    任何支持 BagIt 的工具也能核对整个文件夹。路径里的百分号在清单里写作 %25，
    这样的文件用 sha256sum 核对时会显示找不到，要单独对照。

    压缩包 2024-r2.zip 自身的校验码另记在归档账本 ledger.csv 里，一行一份，前后相连。
    两者对照，可以知道压缩包有没有被整个换掉。

    五、文件的格式

    文字一律是 UTF-8 编码。网页是 HTML、CSS、SVG 和 JavaScript；表格是 CSV（RFC 4180）；
    JSON 见 RFC 8259；datapackage.json 见 Frictionless Data Package 第1版；*.yaml 是 YAML 1.2。
    压缩包是 ZIP，文件原样存放，没有压缩，也没有加密。

    六、怎样接着用这些数据

    data/dataset 可以直接交给编制年鉴的程序（见 program.json）重新生成网站。程序失传时，
    用电子表格软件打开里面的 CSV 即可；每个数的出处（报告、章节、原文用语）都写在同一行。

    七、不对外公开的内容

    data/dataset 里有3个数属于不公布的指标；有1份报告文件，网站没有公布全文。对外提供时只提供 data/site。
    "
  `);
});

test("law: the same files are the same bytes, wherever they stand", async () => {
  const [a, b] = [await readFile(await packSample("a")), await readFile(await packSample("另 一处"))];
  expect(a.equals(b)).toBe(true);
});

test("names that could not be unpacked everywhere are refused", async () => {
  const files = { ...datasetFiles, "reports/A.txt": "", "reports/a.txt": "", "reports/甲?.txt": "" };
  await expect(packSample("bad", files)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: data/dataset/reports/甲?.txt：含有 Windows 不允许的字符（< > : " | ? *）
    data/dataset/reports/a.txt：在 Windows 和 macOS 上与 data/dataset/reports/A.txt 是同一个文件
    这些名称不能在所有系统上解开；改名（报告文件同时改 reports.csv 的 file）后再归档。]
  `);
});

const has = (program: string) => spawnSync(program, ["--help"]).error === undefined;

test.skipIf(!has("unzip") || !has("sha256sum"))(
  "unzip opens it in the plainest of locales, and sha256sum finds every file",
  async () => {
    const zip = await packSample("a", { "offices.csv": "id\n", "reports/说明.txt": "x" });
    const env = { ...process.env, LC_ALL: "C" };
    expect(spawnSync("unzip", ["-q", zip, "-d", folder], { env }).status).toBe(0);
    for (const manifest of ["manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
      const cwd = join(folder, "2024-r2");
      const { status, stdout } = spawnSync("sha256sum", ["-c", manifest], { cwd, env, encoding: "utf8" });
      expect([status, stdout.replace(/^.*: OK\n/gm, "")]).toEqual([0, ""]);
    }
  },
);

test("more files than a plain ZIP can count", { timeout: 60_000 }, async () => {
  const to = join(folder, "many.zip");
  const count = 66_000;
  const inputs = Array.from({ length: count }, (_, n) => ({
    name: `a/${n}`,
    crc: 0,
    size: 0,
    content: () => [],
  }));
  await writeZip(to, inputs);
  const files = ownUnzip(await readFile(to));
  expect(files.size).toBe(count);
  const { files: read, faults } = await verifyZip(to);
  expect(read).toHaveLength(count);
  expect(faults.filter((fault) => !/缺少|多出的文件|bag-info/.test(fault))).toEqual([]);
  if (has("unzip")) expect(spawnSync("unzip", ["-tqq", to]).status).toBe(0);
});

test("a file that changes while it is packed is found", async () => {
  const input = { name: "a", crc: 0, size: 1, content: () => [Buffer.from("b")] };
  await expect(writeZip(join(folder, "changed.zip"), [input])).rejects.toThrow("changed while packing: a");
});
