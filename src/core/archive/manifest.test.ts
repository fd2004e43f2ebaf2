import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "./__cases__/memory-bag.ts";
import { decodeBagPath, encodeBagPath } from "./bag-path.ts";
import { formatManifest, parseManifest } from "./manifest.ts";

const path = fc.stringMatching(/^[^\0]+$/).filter((text) => text.isWellFormed());

test("law: a path is what its writing in a manifest means, and that stands on one line", () => {
  fc.assert(
    fc.property(path, (text) => {
      const written = encodeBagPath(text);
      expect(decodeBagPath(written)).toBe(text);
      expect(written).not.toMatch(/[\r\n]/);
    }),
  );
});

test.each([
  ["a%b", "a%25b"],
  ["a\r\nb", "a%0D%0Ab"],
  ["100%25", "100%2525"],
  ["说明 a+b.txt", "说明 a+b.txt"],
])("%j is written as %j", (text, written) => {
  expect(encodeBagPath(text)).toBe(written);
});

test("other codes than RFC 8493's three are none, and lower case is read", () => {
  expect(["a%20b", "a%", "%2", "100%"].map(decodeBagPath)).toEqual([null, null, null, null]);
  expect(decodeBagPath("a%0ab%0d")).toBe("a\nb\r");
});

test("law: a manifest is read as it was written", () => {
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      const hashes = new Map(paths.map((text) => [text, sha256(text)]));
      const { hashes: read, faults } = parseManifest(formatManifest(hashes));
      expect([new Map([...read].sort()), faults]).toEqual([new Map([...hashes].sort()), []]);
    }),
  );
});

test("every line that is not as it was written is named", () => {
  const [a, b] = [sha256("a"), sha256("b")];
  const text = [
    `${a}  data/b`,
    `${b}  data/a`,
    `${b.toUpperCase()}  data/c`,
    `${b} data/d`,
    `${b}  data/c`,
    `${b}  data/%20`,
    "data/e",
    `${a}  data/f`,
  ].join("\n");
  expect(parseManifest(text).faults).toMatchInlineSnapshot(`
    [
      "第8行没有写完",
      "第2行的次序被改动：data/a",
      "第3行的写法被改动：data/c",
      "第4行的写法被改动：data/d",
      "第5行与前面重复：data/c",
      "第6行不是“校验码、两个空格、路径”：“3e23e8160039594a33894f6564e1b1…”",
      "第7行不是“校验码、两个空格、路径”：“data/e”",
    ]
  `);
});
