import { expect, test } from "vitest";
import { unpackRecords } from "./pack-records.ts";
import type { LoadedRecords } from "./records-script.ts";
import { recordsScript } from "./records-script.ts";

test("scripts of several regions stand beside each other, in whatever order they are run", () => {
  const record = (id: string) => ({ id, reports: [], rows: [] });
  const self: LoadedRecords = {};
  for (const region of ["b-qu", "a-qu"])
    new Function("self", recordsScript(region, [record(`${region}-zhen`)]))(self);
  const found = Object.entries(self.fazhiCompare ?? {}).map(([region, packed]) => [
    region,
    unpackRecords(packed),
  ]);
  expect(found).toEqual([
    ["b-qu", [record("b-qu-zhen")]],
    ["a-qu", [record("a-qu-zhen")]],
  ]);
});
