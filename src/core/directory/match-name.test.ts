import fc from "fast-check";
import { expect, test } from "vitest";
import { frame } from "./__cases__/small-directory.ts";
import { matchesNames, readingsOf, typedWords } from "./match-name.ts";

const readings = readingsOf(frame.readings);
const puyan = ["浙江省", "杭州市", "滨江区", "浦沿街道"];
const zhonggu = ["重庆市", "重固镇"];
const nver = ["浙江省", "东阳市", "女儿镇"];

test.each<[typed: string, names: readonly string[], found: boolean]>([
  ["浦沿", puyan, true],
  ["沿街", puyan, true],
  ["puyan", puyan, true],
  ["puyanjiedao", puyan, true],
  ["pyj", puyan, true],
  ["PYJD", puyan, true],
  ["ｐｙ", puyan, true],
  ["pu'yan", puyan, true],
  ["pu沿j", puyan, true],
  ["puya", puyan, true],
  ["yanjied", puyan, true],
  ["hzbj", puyan, true],
  ["hangzhoubinjiang", puyan, true],
  // Written in one, with the endings or whole names left out.
  ["杭州浦沿", puyan, true],
  ["浙江滨江浦沿", puyan, true],
  ["hzpy", puyan, true],
  ["hangzhoupuyan", puyan, true],
  ["浦沿杭州", puyan, false],
  // One character alone does not make a piece: 江 of 浙江省, 浦 of 浦沿街道.
  ["江浦", puyan, false],
  ["江滨浦", puyan, false],
  ["pn", puyan, false],
  ["puyn", puyan, false],
  ["uyan", puyan, false],
  // Both readings of 重.
  ["chongqing", zhonggu, true],
  ["zhonggu", zhonggu, true],
  ["cq", zhonggu, true],
  ["chq", zhonggu, true],
  ["zgz", zhonggu, true],
  ["nver", nver, true],
  ["nuer", nver, true],
  ["nüer", nver, true],
  ["江东", nver, false],
  ["?", nver, false],
])("%s in %j: %s", (typed, names, found) => {
  const words = typedWords(typed);
  expect(words).toHaveLength(1);
  expect(matchesNames(words[0] ?? "", names, readings)).toBe(found);
});

test("words are told apart by blanks of any width", () => {
  expect(typedWords("  杭州　Pu Yan\t")).toEqual(["杭州", "pu", "yan"]);
  expect(typedWords("")).toEqual([]);
});

test("every part of a name is found, as it is written, in pinyin and by initials", () => {
  const bySyllable = Object.entries(frame.readings);
  const read = (character: string) =>
    bySyllable.find(([, characters]) => characters.includes(character))?.[0] ?? "";
  fc.assert(
    fc.property(fc.constantFrom(puyan, zhonggu, nver), fc.nat(), fc.nat(), (names, from, length) => {
      const all = Array.from(names.join(""));
      const start = from % all.length;
      const part = all.slice(start, start + 1 + (length % (all.length - start)));
      const written = [
        part.join(""),
        part.map(read).join(""),
        part.map((each) => read(each).charAt(0)).join(""),
      ];
      expect(written.filter((word) => !matchesNames(word, names, readings))).toEqual([]);
    }),
  );
});
