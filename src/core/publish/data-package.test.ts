import { expect, test } from "vitest";
import { dataPackage } from "./data-package.ts";

function licencesOf(name: string, url: string) {
  return dataPackage({ title: "年鉴", publisher: "", region: "某区", licence: { name, url } }, []).licenses;
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
