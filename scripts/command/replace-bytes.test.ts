import fc from "fast-check";
import { expect, test } from "vitest";
import { replaceBytes } from "./replace-bytes.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "年", "@@a@@", "@@b@@") });

test("law: the same as replacing all in the text", () => {
  fc.assert(
    fc.property(text, text, text, (page, a, b) => {
      const pieces = replaceBytes(Buffer.from(page), [
        ["@@a@@", a],
        ["@@b@@", b],
      ]);
      const inOne = page.split("@@a@@").map((part) => part.replaceAll("@@b@@", b));
      expect(Buffer.concat(pieces).toString()).toBe(inOne.join(a.replaceAll("@@b@@", b)));
    }),
  );
});
