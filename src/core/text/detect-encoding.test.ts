import fc from "fast-check";
import { expect, test } from "vitest";
import { createEncodingDetector, type Detection } from "./detect-encoding.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** 北碚区 in GB18030. */
const beibeiInGb18030 = [0xb1, 0xb1, 0xb1, 0xb0, 0xc7, 0xf8];

function detect(...chunks: readonly Uint8Array[]): Detection {
  const detector = createEncodingDetector();
  for (const chunk of chunks) detector.push(chunk);
  return detector.result();
}

test.for([
  ["nothing", [], "utf-8"],
  ["ASCII", [...utf8("id,name\n")], "utf-8"],
  ["UTF-8", [...utf8("北碚区,𠮷\n")], "utf-8"],
  ["UTF-8 with BOM", [0xef, 0xbb, 0xbf, ...utf8("北碚区")], "utf-8"],
  ["UTF-16LE with BOM", [0xff, 0xfe, 0x31, 0x00, 0x2c, 0x00], "utf-16le"],
  ["UTF-16BE with BOM", [0xfe, 0xff, 0x00, 0x31, 0x00, 0x2c], "utf-16be"],
  [
    "UTF-16LE without BOM",
    [0x32, 0x75, 0x3a, 0x53, 0x0c, 0xff, 0x35, 0x00, 0x32, 0x00, 0x0a, 0x00],
    "utf-16le",
  ],
  ["UTF-16BE without BOM", [0x53, 0x17, 0x00, 0x35, 0x00, 0x0a], "utf-16be"],
  ["GB18030", [...utf8("id,name\na,"), ...beibeiInGb18030, 0x0a], "gb18030"],
  ["GB18030 with four bytes a character", [0x95, 0x32, 0x82, 0x36, ...beibeiInGb18030], "gb18030"],
] as const)("encoding of %s", ([, bytes, encoding]) => {
  expect(detect(Uint8Array.from(bytes))).toEqual({ encoding });
});

test.for([
  ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "这是一张 PNG 图片，不是文本"],
  ["\xff\xd8\xff\xe0\0\x10JFIF", "这是一张 JPEG 图片，不是文本"],
  ["GIF89a", "这是一张 GIF 图片，不是文本"],
  ["%PDF-1.7\n%\xe2\xe3\xcf\xd3", "这是 PDF 文件，不是文本"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "这是旧版 Office 文件（.xls 或 .doc），不是文本"],
  ["PK\x03\x04[Content_Types].xml...PK\x03\x04xl/workbook.xml", "这是 Excel 工作簿（.xlsx），不是 CSV 文本"],
  ["PK\x03\x04[Content_Types].xml...PK\x03\x04word/document.xml", "这是 Word 文档（.docx），不是文本"],
  ["PK\x03\x04\x14\0readme.txt", "这是 ZIP 压缩文件（也可能是 .xlsx 或 .docx），不是文本"],
  ["\x1f\x8b\x08\0", "这是 gzip 压缩文件，不是文本"],
  ["Rar!\x1a\x07", "这是 RAR 压缩文件，不是文本"],
  ["7z\xbc\xaf\x27\x1c", "这是 7z 压缩文件，不是文本"],
  ["i\0\x01\0d\0,\0\0\0", "含有空字节（NUL），不是可读的文本"],
] as const)("no text: %j", ([bytes, what]) => {
  expect(detect(latin1(bytes))).toMatchObject({ line: null, what });
});

test("UTF-8 with a broken character: the line of the first", () => {
  const damaged = [...utf8("北碚区第一行的文字\n北碚区"), 0xe5, 0x8c, ...utf8("\n北碚区\n")];
  expect(detect(Uint8Array.from(damaged))).toMatchInlineSnapshot(`
    {
      "line": 2,
      "mend": "这里有乱码或缺损：用文本编辑器打开，改正这一行后另存为 UTF-8",
      "what": "UTF-8 编码在这一行损坏",
    }
  `);
});

test("neither UTF-8 nor GB18030", () => {
  expect(detect(latin1("a\n\xff\xff\n"))).toMatchInlineSnapshot(`
    {
      "line": 2,
      "mend": "用 Excel、WPS 或记事本打开，另存为 UTF-8 编码（CSV UTF-8）",
      "what": "编码既不是 UTF-8，也不是 GB18030",
    }
  `);
});

test("where the chunks end makes no difference", () => {
  const texts = [
    utf8("北碚区𠮷,a\n"),
    Uint8Array.from([0x61, ...beibeiInGb18030, 0x0a]),
    latin1("\x89PNG\r\n\x1a\n"),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), (bytes, one, other) => {
      const [first = 0, second = 0] = [one % bytes.length, other % bytes.length].toSorted((a, b) => a - b);
      const parts = [bytes.slice(0, first), bytes.slice(first, second), bytes.slice(second)];
      expect(detect(...parts)).toEqual(detect(bytes));
    }),
  );
});

test("every text in UTF-8 is found to be UTF-8, unless it holds an empty byte", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!text.includes("\0"));
      expect(detect(utf8(text))).toEqual({ encoding: "utf-8" });
    }),
  );
});
