import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readReport } from "../extract/read-report.ts";
import { corpus } from "./__cases__/corpus.ts";
import { makeCompound, makeDoc } from "./__cases__/make-doc.ts";
import { makeDocx, paragraph } from "./__cases__/make-docx.ts";
import { makeOfd } from "./__cases__/make-ofd.ts";
import { makePage, paragraphsHtml } from "./__cases__/make-page.ts";
import { encodeGbk, makeLockedPdf, makePdf, makeScan } from "./__cases__/make-pdf.ts";
import { makeXlsx } from "./__cases__/make-xlsx.ts";
import { typeset } from "./__cases__/typeset.ts";
import { openArchive } from "./open-archive.ts";
import { parseDocument } from "./parse-document.ts";
import { readInWorker } from "./read-in-worker.ts";
import { formats } from "./recognise-format.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "formats-"));
});
afterAll(() => rm(folder, { recursive: true }));

const paragraphs = corpus[0]?.paragraphs ?? [];
const pages = typeset(paragraphs, "");
const docx = makeDocx(paragraphs.map((text) => paragraph(text)).join(""));
const ofd = makeOfd(pages);
const doc = makeDoc(paragraphs);
const pdf = makePdf(pages);
const locked = Buffer.from(docx);
// The flag of every entry in the central directory says that it has a password.
for (let at = locked.indexOf("PK\x01\x02"); at !== -1; at = locked.indexOf("PK\x01\x02", at + 1))
  locked.writeUInt16LE(1, at + 8);
const damaged = Buffer.from(docx);
const part = damaged.indexOf("word/document.xml") + 60;
damaged.writeUInt8(damaged.readUInt8(part) ^ 0xff, part);
const bomb = Buffer.from(zipSync({ "word/document.xml": new Uint8Array(101 << 20) }));
const deep = `${"<w:p><w:r>".repeat(150)}${"</w:r></w:p>".repeat(150)}`;

async function read(name: string, bytes: Buffer | string) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const answer = await readReport(path);
  if (answer.kind === "table") return JSON.stringify(answer.sheets);
  return answer.kind === "fault" ? answer.fault : [...answer.notes, answer.text].join(" | ");
}

describe("a file that cannot be read is one clear line", () => {
  test.each<[string, Buffer | string, string]>([
    ["cut.docx", docx.subarray(0, docx.length - 300), "文件不完整或已损坏；重新下载或复制一份，再运行一次"],
    ["bit.docx", damaged, "文件已损坏（word/document.xml）；重新下载或复制一份，再运行一次"],
    ["bomb.docx", bomb, "解压后太大，不像一份文档，没有读完；核对是不是放错了文件"],
    ["deep.docx", makeDocx(deep), "里面层层嵌套，不像一份文档，没有读完；核对是不是放错了文件"],
    ["locked.docx", locked, "文件有密码；用原来的软件打开，取消密码后另存"],
    [
      "locked.xlsx",
      makeCompound([["EncryptedPackage", Buffer.alloc(4096)]]),
      "文件有密码；用原来的软件打开，取消密码后另存",
    ],
    ["empty.docx", makeDocx(paragraph("")), "文件里没有文字；核对是不是放错了文件"],
    ["cut.ofd", ofd.subarray(0, 2000), "文件不完整或已损坏；重新下载或复制一份，再运行一次"],
    [
      "scan.ofd",
      makeOfd([[]]),
      "这份 OFD 里没有文字，多半是扫描件；用 WPS 或其他软件的文字识别（OCR）转成 .docx 或 .txt，逐字核对数字后再放进来",
    ],
    [
      "scan.pdf",
      makeScan(),
      "这份 PDF 里没有文字，多半是扫描件；用 WPS 或其他软件的文字识别（OCR）转成 .docx 或 .txt，逐字核对数字后再放进来",
    ],
    [
      "fonts.pdf",
      makePdf(pages, "none"),
      "这份 PDF 的字体没有编码表，认不出文字；用 WPS 或其他软件的文字识别（OCR）转成 .docx 或 .txt，逐字核对数字后再放进来",
    ],
    ["locked.pdf", makeLockedPdf(pages), "PDF 有密码；用原来的软件打开，取消密码后另存"],
    ["locked.doc", makeDoc(paragraphs, 0x0300), "文件有密码；用 WPS 或 Word 打开，取消密码后另存为 .docx"],
    [
      "old.wps",
      makeCompound([["WordDocument", Buffer.concat([Buffer.of(0xdc, 0xa5), Buffer.alloc(4094)])]]),
      "是 Word 95 或更早的文档；用 WPS 或 Word 打开，另存为 .docx 后再放进来",
    ],
    [
      "table.xls",
      makeCompound([["Workbook", Buffer.alloc(4096)]]),
      "是旧版 Excel 工作簿（.xls）；用 Excel 或 WPS 打开，另存为 .xlsx 后再放进来",
    ],
    [
      "rich.doc",
      "{\\rtf1\\ansi\\ansicpg936",
      "内容是 RTF 格式；用 WPS 或 Word 打开，另存为 .docx 后再放进来",
    ],
    [
      "photo.pdf",
      Buffer.from("89504e470d0a1a0a", "hex"),
      "是一张图片，没有文字可读；用文字识别（OCR）软件转成 .docx 或 .txt，核对后再放进来",
    ],
    ["noise.pdf", "???", "扩展名是 .pdf，内容却不是PDF，或者文件已损坏；重新下载或复制一份，再运行一次"],
    [
      "all.zip",
      Buffer.from(zipSync({ "a.txt": strToU8("甲") })),
      "是 ZIP 压缩文件；先解压，把里面的文件放进来",
    ],
    ["empty.txt", "", "文件里没有文字；核对是不是放错了文件"],
    [
      "script.html",
      "<html><body><div id=app></div><script>document.body.append('排查矛盾纠纷9起')</script></body></html>",
      "网页里没有正文；在浏览器里打开原网页，把正文复制到 .txt 或 .docx 里，再放进来",
    ],
  ])("%s", async (name, bytes, told) => {
    expect(await read(name, bytes)).toBe(told);
  });

  test("a truncated PDF", async () => {
    expect(await read("cut.pdf", pdf.subarray(0, 900))).toMatch(
      /^(?:文件已损坏，读不出来（|这份 PDF 里没有文字)/,
    );
  });
});

test("what a file holds goes before its name, and that is said", async () => {
  const text = "锦槐街道2024年法治政府建设情况报告。";
  const html = `<html><body><p>${text}</p></body></html>`;
  const note = (name: string, kind: string) => `扩展名是 ${name}，内容是${kind}，按内容读取 | ${text}`;
  expect(await read("a.doc", makeDocx(paragraph(text)))).toBe(note(".doc", "Word 文档（.docx）"));
  expect(await read("a.wps", html)).toBe(note(".wps", "网页"));
  expect(await read("a.txt", makeDoc([text]))).toBe(note(".txt", "旧版 Word 文档（.doc）"));
  expect(await read("b.doc", text)).toBe(note(".doc", "纯文本"));
  expect(await read("a.wps", makeDoc([text]))).toBe(text);
});

test("unpacking stops at the limit, and an archive of too many files is not opened", () => {
  const archive = zipSync({ a: new Uint8Array(5000), b: new Uint8Array(5000) });
  const open = (unpacked: number, entries: number) => () =>
    openArchive(archive, () => true, { unpacked, entries });
  expect(open(10_000, 2)().size).toBe(2);
  expect(open(9999, 2)).toThrow("解压后太大");
  expect(open(10_000, 1)).toThrow("里面有2个文件，超过1个");
});

test("a document that is not read in time is given up, and the next one is read", async () => {
  const job = { format: "docx", bytes: docx } as const;
  expect(await readInWorker(job, 0)).toEqual({
    kind: "fault",
    fault: "读了0秒还没有读完，已放弃；用原来的软件打开，另存为 .docx 或 .txt 再试",
    lasting: false,
  });
  expect((await readInWorker(job)).kind).toBe("text");
});

describe("no bytes make a reader throw", () => {
  const valid = {
    ...{
      txt: encodeGbk("甲乙"),
      html: Buffer.from(makePage(paragraphsHtml(["甲乙丙。"]), { title: "题", charset: "" })),
    },
    ...{
      docx,
      doc,
      pdf,
      ofd,
      csv: encodeGbk("街镇,甲\n乙,1"),
      xlsx: makeXlsx([
        ["街镇", "甲"],
        ["乙", 1],
      ]),
    },
  };
  test.each(formats)("%s", async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        expect(["text", "table", "fault"]).toContain((await parseDocument(format, Buffer.from(bytes))).kind);
      }),
      { numRuns: 30 },
    );
    // A document with some bytes changed gets further into its reader.
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Buffer.from(valid[format]);
          for (const [at, byte] of changes) bytes.writeUInt8(byte, at % bytes.length);
          expect(["text", "table", "fault"]).toContain((await readInWorker({ format, bytes })).kind);
        },
      ),
      { numRuns: 30 },
    );
  });
});
