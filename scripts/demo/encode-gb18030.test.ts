import { expect, test } from "vitest";
import { encodeGb18030 } from "./encode-gb18030.ts";

test("what is encoded decodes to the same text", () => {
  const text = "澜办〔2025〕3号\r\n“普法”超1.6万人次，鹭沼镇";
  expect(new TextDecoder("gb18030", { fatal: true }).decode(encodeGb18030(text))).toBe(text);
});

test("a character of four bytes is refused", () => {
  expect(() => encodeGb18030("㐀")).toThrow(new RangeError("not in two bytes: 㐀"));
});
