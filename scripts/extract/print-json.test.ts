import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../command/project-root.ts";
import { makeDocx, paragraph } from "../formats/__cases__/make-docx.ts";
import { makeXlsx } from "../formats/__cases__/make-xlsx.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "extract-json-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Result {
  readonly code: number;
  readonly lines: readonly unknown[];
  readonly errors: readonly string[];
}

function extract(...args: string[]): Promise<Result> {
  const command = [join(projectRoot, "scripts", "extract.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) => {
      const lines = (text: string) =>
        text
          .replaceAll(folder, "")
          .split("\n")
          .filter((line) => line !== "");
      const code = typeof error?.code === "number" ? error.code : 0;
      resolve({
        code,
        lines: lines(stdout).map((line) => JSON.parse(line) as unknown),
        errors: lines(stderr),
      });
    });
  });
}

test("the command reads every file, says what it cannot read, and ends", async () => {
  const put = async (name: string, bytes: Buffer | string): Promise<string> => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  const text = "锦槐街道2024年法治政府建设情况报告。全年开展法律援助12件。";
  const table = [
    ["街镇", "年度", "法律援助与咨询", "普法信息推送", "得分"],
    ["锦槐街道", 2023, "≥12", null, 90],
    ["锦槐街道", 2024, "12或13", 5, 91],
  ];
  const { code, lines, errors } = await extract(
    "--json",
    await put("a.docx", makeDocx(paragraph(text))),
    await put("b.pdf", "%PDF-1.4 broken"),
    await put("c.xlsx", makeXlsx(table, "表")),
    await put("d.txt", text),
  );
  expect(code).toBe(1);
  expect(errors.map((line) => line.replace(/（.*?）/g, "（…）"))).toMatchInlineSnapshot(`
    [
      "/b.pdf: 文件已损坏，读不出来（…）；用原来的软件打开看看，能打开就另存一份再试",
      "/c.xlsx: “表”C3：“法律援助与咨询”的“12或13”有几个数，不知取哪一个；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "/c.xlsx: 没有认出的列：得分",
    ]
  `);
  expect(lines).toMatchObject([
    { file: "/a.docx", office: { name: "锦槐街道" }, observations: [{ indicator: "legal_aid", value: 12 }] },
    { file: "/c.xlsx", office: { name: "锦槐街道", kind: "街道" }, year: 2023 },
    { file: "/c.xlsx", year: 2024, observations: [{ indicator: "publicity_posts", value: 5, quote: "5" }] },
    { file: "/d.txt", observations: [{ value: 12 }] },
  ]);
  expect(lines[1]).toMatchInlineSnapshot(`
    {
      "candidates": [],
      "documentNumber": null,
      "file": "/c.xlsx",
      "flags": [],
      "issued": null,
      "observations": [
        {
          "bound": "at_least",
          "end": null,
          "indicator": "legal_aid",
          "quote": "≥12",
          "section": "表格《c.xlsx》“表”C2",
          "start": null,
          "status": "auto",
          "term": "法律援助与咨询",
          "unit": "",
          "value": 12,
        },
      ],
      "office": {
        "kind": "街道",
        "name": "锦槐街道",
      },
      "year": 2023,
    }
  `);
});
