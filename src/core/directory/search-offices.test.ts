import { expect, test } from "vitest";
import { frame, offices } from "./__cases__/small-directory.ts";
import type { DirectoryState } from "./directory-state.ts";
import { everything } from "./directory-state.ts";
import { officeSearch, ownNamesFirst } from "./search-offices.ts";
import { sortOffices } from "./sort-offices.ts";

const search = officeSearch(frame);

test.each<[Partial<DirectoryState>, string]>([
  [{}, "puyan xixing nver zhonggu nowhere"],
  [{ text: "jd" }, "puyan xixing"],
  [{ text: "浙江 镇" }, "nver"],
  [{ place: "zhejiang" }, "puyan xixing nver"],
  [{ place: "zhejiang-hangzhou" }, "puyan xixing"],
  [{ place: "chongqing" }, "zhonggu"],
  [{ kind: "镇" }, "nver zhonggu"],
  [{ year: 2022 }, "nver"],
  [{ year: 2023 }, "xixing"],
  [{ year: 2024 }, "puyan nowhere"],
  [{ theme: "disputes" }, "puyan nver"],
  [{ theme: "publicity" }, "puyan xixing"],
  [{ theme: "publicity", year: 2024 }, "puyan"],
  [{ theme: "study", year: 2023 }, ""],
  [{ open: "any" }, "xixing nver"],
  [{ open: "flags" }, "xixing"],
  [{ open: "review" }, "nver"],
  [{ open: "review", place: "chongqing" }, ""],
])("%j", (asked, found) => {
  expect(ids(search(offices, { ...everything, ...asked }))).toBe(found);
});

test("offices whose own names hold what was typed come before those that lie in such a place", () => {
  const [first] = offices;
  const named = [...offices, ...(first ? [{ ...first, id: "dongyang", name: "东阳街道" }] : [])];
  const inOrder = ownNamesFirst(frame);
  const found = (typed: string) =>
    inOrder(search(named, { ...everything, text: typed }), typed)
      .map(({ id }) => id)
      .join(" ");
  expect(found("dongyang")).toBe("dongyang nver");
  expect(found("zj jd")).toBe("puyan xixing dongyang");
});

test.each<[sort: string, ascending: string, descending: string]>([
  ["place", "puyan xixing nver zhonggu nowhere", "zhonggu nver xixing puyan nowhere"],
  ["name", "nowhere nver puyan xixing zhonggu", "zhonggu xixing puyan nver nowhere"],
  ["population", "nver puyan xixing zhonggu nowhere", "puyan nver xixing zhonggu nowhere"],
  ["year", "nver puyan xixing nowhere zhonggu", "puyan xixing nowhere nver zhonggu"],
  ["open", "puyan zhonggu nowhere xixing nver", "nver xixing puyan zhonggu nowhere"],
  ["disputes_handled", "nver puyan xixing zhonggu nowhere", "puyan nver xixing zhonggu nowhere"],
  ["resolution", "nver puyan xixing zhonggu nowhere", "puyan nver xixing zhonggu nowhere"],
])("by %s, what is missing last either way", (sort, ascending, descending) => {
  expect(ids(sortOffices(offices, { sort, descending: false }, frame))).toBe(ascending);
  expect(ids(sortOffices(offices, { sort, descending: true }, frame))).toBe(descending);
});

function ids(some: readonly { readonly id: string }[]): string {
  return some.map(({ id }) => id).join(" ");
}
