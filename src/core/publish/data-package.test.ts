import { expect, test } from "vitest";
import type { Yearbook } from "../model/index.ts";
import { csvTable } from "./csv-table.ts";
import { dataPackage } from "./data-package.ts";

const yearbook: Yearbook = {
  title: "年鉴",
  publisher: "",
  region: "某区",
  notice: "",
  texts: "full",
  licence: { name: "CC0-1.0", url: "" },
};

function licencesOf(name: string, url: string) {
  return dataPackage({ ...yearbook, licence: { name, url } }, []).licenses;
}

test("a licence has a short name, a path or both, as the specification asks; else there is none", () => {
  expect(licencesOf("CC-BY-4.0", "https://example.org/by")).toEqual([
    { name: "CC-BY-4.0", path: "https://example.org/by", title: "CC-BY-4.0" },
  ]);
  expect(licencesOf("CC BY 4.0", "https://example.org/by")).toEqual([
    { path: "https://example.org/by", title: "CC BY 4.0" },
  ]);
  expect(licencesOf("CC0-1.0", "")).toEqual([{ name: "CC0-1.0", title: "CC0-1.0" }]);
  expect(licencesOf("未声明", "")).toBeUndefined();
});

test("a notice stands before the description of the package and of each table", () => {
  const { text: _, ...table } = csvTable({
    path: "offices.csv",
    title: "单位",
    description: "一行一个单位",
    columns: [],
    rows: [],
    primaryKey: [],
    foreignKeys: [],
  });
  const written = [{ table, bytes: 0, sha256: "" }];
  const plain = dataPackage(yearbook, written);
  const marked = dataPackage({ ...yearbook, notice: "虚构数据，仅供演示" }, written);
  expect(marked.description).toBe(`【虚构数据，仅供演示】${plain.description}`);
  expect(marked.resources.map(({ description }) => description)).toEqual([
    "【虚构数据，仅供演示】一行一个单位",
  ]);
});
