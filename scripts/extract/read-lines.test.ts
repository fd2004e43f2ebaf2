import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

async function read(...chunks: Uint8Array[]) {
  async function* stream() {
    yield* chunks;
  }
  return Array.fromAsync(readLines(stream()));
}
const bytes = (text: string) => new TextEncoder().encode(text);

test("only line feeds end a line, and a mark at the beginning is none of the text", async () => {
  expect(await read(bytes("\ufeff甲\r\n乙\u2028丙\n\n丁"))).toEqual([
    { text: "甲\r" },
    { text: "乙\u2028丙" },
    { text: "" },
    { text: "丁" },
  ]);
});

test("a line that is not UTF-8 is said, the others are read", async () => {
  expect(await read(bytes("甲\n"), Uint8Array.of(0xff, 0x0a), bytes("乙\n"))).toEqual([
    { text: "甲" },
    { fault: "不是 UTF-8 文字；先转换编码" },
    { text: "乙" },
  ]);
});

test("lines are the same however the bytes arrive", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("纠纷", "\n", "x", "𠮷")),
      fc.array(fc.nat(20)),
      async (parts, cuts) => {
        const whole = bytes(parts.join(""));
        const places = [
          0,
          ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b),
          whole.length,
        ];
        const chunks = places.slice(1).map((end, index) => whole.subarray(places[index], end));
        expect(await read(...chunks)).toEqual(await read(whole));
      },
    ),
  );
});
