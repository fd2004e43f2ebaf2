import { expect, test } from "vitest";
import { groupHex } from "./group-hex.ts";

test("a checksum is read aloud in groups of eight, and none of it is lost", () => {
  expect(groupHex("0123456789abcdef0123")).toBe("01234567 89abcdef 0123");
  const sha256 = "0f".repeat(32);
  expect(groupHex(sha256).split(" ")).toHaveLength(8);
  expect(groupHex(sha256).replaceAll(" ", "")).toBe(sha256);
  expect(groupHex("")).toBe("");
});
