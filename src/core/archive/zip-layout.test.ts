import { expect, test } from "vitest";
import { centralHeader, endRecords, localHeader } from "./zip-layout.ts";

const hex = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString("hex")
    .replace(/(.{32})/g, "$1\n")
    .trim();

const file = { name: "a/说明.txt", crc: 0x12345678, size: 5 };
const GiB = 2 ** 30;

test("what stands before and after a file of five bytes", () => {
  expect(hex(localHeader(file))).toMatchInlineSnapshot(`
    "504b0304140000080000000021007856
    341205000000050000000c000000612f
    e8afb4e6988e2e747874"
  `);
  expect(hex(centralHeader(file, 258))).toMatchInlineSnapshot(`
    "504b0102140314000008000000002100
    7856341205000000050000000c000000
    0000000000000000a48102010000612f
    e8afb4e6988e2e747874"
  `);
  expect(hex(endRecords(1, 57, 263))).toMatchInlineSnapshot(`
    "504b0506000000000100010039000000
    070100000000"
  `);
});

/** Whether a local header carries a ZIP64 field. */
const wide = (bytes: Uint8Array) => bytes.length > localHeader(file).length;

test("ZIP64 fields stand only where a number does not fit", () => {
  expect(wide(localHeader({ ...file, size: 4 * GiB - 2 }))).toBe(false);
  expect(wide(localHeader({ ...file, size: 4 * GiB - 1 }))).toBe(true);
  expect(centralHeader(file, 4 * GiB - 2)).toHaveLength(centralHeader(file, 0).length);
  expect(centralHeader(file, 4 * GiB - 1)).toHaveLength(centralHeader(file, 0).length + 12);
  expect(centralHeader({ ...file, size: 5 * GiB }, 6 * GiB)).toHaveLength(centralHeader(file, 0).length + 28);
  expect(endRecords(65534, 57, 263)).toHaveLength(22);
  expect(endRecords(65535, 57, 263)).toHaveLength(22 + 76);
  expect(endRecords(1, 57, 4 * GiB - 1)).toHaveLength(22 + 76);
});

test("an entry and an end beyond four gigabytes", () => {
  expect(hex(centralHeader({ ...file, size: 5 * GiB }, 6 * GiB))).toMatchInlineSnapshot(`
    "504b01022d032d000008000000002100
    78563412ffffffffffffffff0c001c00
    0000000000000000a481ffffffff612f
    e8afb4e6988e2e747874010018000000
    00400100000000000040010000000000
    008001000000"
  `);
  expect(hex(endRecords(70000, 8000000, 6 * GiB))).toMatchInlineSnapshot(`
    "504b06062c000000000000002d032d00
    00000000000000007011010000000000
    701101000000000000127a0000000000
    0000008001000000504b060700000000
    00127a800100000001000000504b0506
    00000000ffffffff00127a00ffffffff
    0000"
  `);
});
