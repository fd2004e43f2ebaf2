import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
import type { TextEncoding } from "./detect-encoding.ts";

const decoded = async (bytes: readonly number[], encoding: TextEncoding, size: number): Promise<string> => {
  const count = Math.ceil(bytes.length / size);
  const chunks = Array.from({ length: count }, (_, at) =>
    Uint8Array.from(bytes.slice(at * size, (at + 1) * size)),
  );
  return (await Array.fromAsync(decodeText(chunks, encoding))).join("");
};

test.for([
  ["utf-8", [...new TextEncoder().encode("\ufeff区𠮷")], "区𠮷"],
  ["utf-16le", [0xff, 0xfe, 0x3a, 0x53, 0x31, 0x00], "区1"],
  ["utf-16be", [0xfe, 0xff, 0x53, 0x3a, 0x00, 0x31], "区1"],
  ["gb18030", [0xc7, 0xf8, 0x31], "区1"],
] as const)("%s, without its BOM, whatever the chunks", async ([encoding, bytes, text]) => {
  for (const size of [1, 2, 3, 100]) expect(await decoded(bytes, encoding, size)).toBe(text);
});

test("decodes what was encoded", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 5 }), async (text, size) => {
      fc.pre(!text.startsWith("\ufeff"));
      expect(await decoded([...new TextEncoder().encode(text)], "utf-8", size)).toBe(text);
    }),
  );
});
