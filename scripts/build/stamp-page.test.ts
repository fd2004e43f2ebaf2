import fc from "fast-check";
import { expect, test } from "vitest";
import { restamp, type Stamp, stampPage, sumBesides } from "./stamp-page.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "年", "[a]", "[bb]") });
const said = (...texts: readonly string[]) => texts.map((each) => Buffer.from(each));
const stampsOf = (a: string, b: string): readonly Stamp[] => [
  { mark: "[a]", said: a },
  { mark: "[bb]", said: b },
];

test("law: a stamped page is the page with all of its marks replaced, and has the texts where it is told", () =>
  fc.assert(
    fc.property(text, text, text, (page, a, b) => {
      const { bytes, places } = stampPage(Buffer.from(page), stampsOf(a, b));
      const inOne = page.split("[a]").map((part) => part.replaceAll("[bb]", b));
      expect(bytes.toString()).toBe(inOne.join(a));
      for (const [stamp, at] of places) {
        const there = said(a, b)[stamp] ?? Buffer.alloc(0);
        expect(bytes.subarray(at, at + there.length)).toEqual(there);
      }
    }),
  ));

const pair = fc.constantFrom("甲甲", "123456", "abcdef");

test("law: a page that is stamped again is what it would have been stamped with these at first, and its checksum stays", () =>
  fc.assert(
    fc.property(text, pair, pair, pair, pair, (page, a, b, c, d) => {
      const { bytes, places } = stampPage(Buffer.from(page), stampsOf(a, b));
      const again = stampPage(Buffer.from(page), stampsOf(c, d)).bytes;
      const sum = sumBesides(bytes, places, said(a, b));
      const isOther = !bytes.equals(again);
      expect(restamp(bytes, places, said(c, d))).toBe(isOther);
      expect(bytes).toEqual(again);
      expect(sumBesides(bytes, places, said(c, d))).toBe(sum);
    }),
  ));

test("any other byte of a page has its part in the checksum", () => {
  const { bytes, places } = stampPage(Buffer.from("<p>[a] 和[bb]</p>"), stampsOf("12", "345"));
  const sumOf = (page: Buffer) => sumBesides(page, places, said("12", "345"));
  const counted = [...bytes.keys()].filter((at) => {
    const changed = Buffer.from(bytes);
    changed[at] = 0x21;
    return sumOf(changed) !== sumOf(bytes);
  });
  expect(Buffer.from(counted.map((at) => bytes[at] ?? 0)).toString()).toBe("<p> 和</p>");
});
