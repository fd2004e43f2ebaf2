import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "./__cases__/memory-bag.ts";
import { addToLedger, type LedgerLine, noteFault, readLedger } from "./ledger.ts";

const line = (year: number, revision: number, note = ""): Omit<LedgerLine, "previous"> => ({
  ...{ year, revision, note },
  file: `${year}-r${revision}.zip`,
  sha256: sha256(`${year} ${revision}`),
  bytes: 1000 + revision,
  date: `${year + 1}-03-31`,
});

function ledgerOf(lines: readonly Omit<LedgerLine, "previous">[]): string {
  return lines.reduce((text, next) => addToLedger(text, next, sha256).text, "");
}

const sample = ledgerOf([line(2023, 1), line(2024, 1), line(2024, 2, '更正"受理"，见附件'), line(2025, 1)]);
const faultsOf = (text: string) => readLedger(text, sha256).faults;
/** The ledger with its lines changed. */
const edited = (change: (lines: string[]) => string[]) => change(sample.split(/(?<=\n)/)).join("");

test("a ledger", () => {
  expect(ledgerOf([line(2024, 1), line(2024, 2, '更正"受理", 甲')])).toMatchInlineSnapshot(`
    "﻿year,revision,file,sha256,bytes,date,previous,note
    2024,1,2024-r1.zip,899ec3b424bdc74e14d08260e4e4be23554fffc8175afe2f3e4a4d1f2ecbb0dc,1001,2025-03-31,a5905a9bbeb54702e1ba9d5591c595f977c4a38f3f9bd8b4214b2efa9c685b5b,
    2024,2,2024-r2.zip,f74307290be3144110aaf3b08565c0e80f2ee6f9bad93ff9cf8e4e46e3bea45a,1002,2025-03-31,f9cc380895e47ddb366ff89492ab2371546247568467b10b43d343378cbc6617,"更正""受理"", 甲"
    "
  `);
});

test("`previous` is what sha256sum says of the line above", () => {
  const rows = sample.split(/(?<=\n)/);
  expect(readLedger(sample, sha256).lines.map(({ previous }) => previous)).toEqual(
    rows.slice(0, -1).map((row) => sha256(row)),
  );
});

test("law: lines are read as they were added, and a ledger only grows at its end", () => {
  const note = fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => noteFault(text) === null);
  fc.assert(
    fc.property(fc.array(note, { maxLength: 5 }), (notes) => {
      const lines = notes.map((text, index) => line(2024, index + 1, text));
      const text = ledgerOf(lines);
      const read = text === "" ? { lines: [], faults: [] } : readLedger(text, sha256);
      expect(read.faults).toEqual([]);
      expect(read.lines.map(({ previous: _, ...rest }) => rest)).toEqual(lines);
      expect(addToLedger(text, line(2025, 1), sha256).text.startsWith(text)).toBe(true);
    }),
  );
});

test("law: no byte of a ledger can be changed unseen, save in the last line's facts", () => {
  const bytes = Buffer.from(sample);
  // Year, revision, file, hash, size, date and note of the last line are compared with its file.
  const last = bytes.lastIndexOf("\n", bytes.length - 2) + 1;
  fc.assert(
    fc.property(fc.nat(last - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ flip;
      expect(faultsOf(changed.toString("utf8"))).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("what is said of a ledger that was changed", () => {
  const cases: readonly [string, string][] = [
    ["a line is cut out", edited((lines) => lines.toSpliced(2, 1))],
    ["two lines change places", edited(([head = "", a = "", b = "", ...rest]) => [head, b, a, ...rest])],
    ["the header is cut", edited(([, ...lines]) => lines)],
    ["a line stands twice", edited((lines) => [...lines, lines.at(-1) ?? ""])],
    ["a note is edited", sample.replace("更正", "改正")],
    ["the last line is not whole", sample.slice(0, -1)],
    ["a line of blanks is added", `${sample}\n`],
    ["line ends are made Windows's", sample.replaceAll("\n", "\r\n")],
    ["the byte-order mark is lost", sample.slice(1)],
    ["it is empty", ""],
  ];
  expect(Object.fromEntries(cases.map(([name, text]) => [name, faultsOf(text)]))).toMatchInlineSnapshot(`
    {
      "a line is cut out": [
        "第3行记下的上一行校验码与第2行不符：第2行被改动，或有行被删去、插入、调换",
        "第3行是2024年第2版，按次序应是第1版",
      ],
      "a line of blanks is added": [
        "第6行不是账本写下的样子，被改动过或没有写完：“”",
      ],
      "a line stands twice": [
        "第6行记下的上一行校验码与第5行不符：第5行被改动，或有行被删去、插入、调换",
        "第6行是2025年第1版，按次序应是第2版",
      ],
      "a note is edited": [
        "第5行记下的上一行校验码与第4行不符：第4行被改动，或有行被删去、插入、调换",
      ],
      "it is empty": [
        "第1行不是账本的表头：“”",
      ],
      "line ends are made Windows's": [
        "第1行不是账本的表头：“\\ufeffyear,revision,file,sha256,byt…”",
        "第2行不是账本写下的样子，被改动过或没有写完：“2023,1,2023-r1.zip,131d8da3917…”",
        "第3行不是账本写下的样子，被改动过或没有写完：“2024,1,2024-r1.zip,899ec3b424b…”",
        "第4行不是账本写下的样子，被改动过或没有写完：“2024,2,2024-r2.zip,f74307290be…”",
        "第5行不是账本写下的样子，被改动过或没有写完：“2025,1,2025-r1.zip,4a856b5cffc…”",
      ],
      "the byte-order mark is lost": [
        "第1行不是账本的表头：“year,revision,file,sha256,byte…”",
        "第2行记下的上一行校验码与第1行不符：第1行被改动，或有行被删去、插入、调换",
      ],
      "the header is cut": [
        "第1行不是账本的表头：“2023,1,2023-r1.zip,131d8da3917…”",
      ],
      "the last line is not whole": [
        "第5行不是账本写下的样子，被改动过或没有写完：“2025,1,2025-r1.zip,4a856b5cffc…”",
      ],
      "two lines change places": [
        "第2行记下的上一行校验码与第1行不符：第1行被改动，或有行被删去、插入、调换",
        "第3行记下的上一行校验码与第2行不符：第2行被改动，或有行被删去、插入、调换",
        "第4行记下的上一行校验码与第3行不符：第3行被改动，或有行被删去、插入、调换",
      ],
    }
  `);
});

test.each([
  ["更正某某街道的受理数", null],
  ["", null],
  ["第一行\n第二行", "说明里有换行或控制字符；写成一行"],
  [" 更正", "说明的首尾有空格；删去首尾的空格"],
  ["=1+1", "说明以 = + - @ 开头，表格软件会当作公式；换一个字开头"],
  ["长".repeat(501), "说明超过500字；写短些，详情另存文件"],
])("the note %j: %s", (note, fault) => {
  const found = noteFault(note);
  expect(found === null ? null : `${found.what}；${found.mend}`).toBe(fault);
});
