import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatProblems } from "../../src/core/dataset/index.ts";
import type { Problem } from "../../src/core/model/index.ts";
import { tellProblems } from "./tell-problems.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "problems-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const problems = (count: number): Problem[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ severity: "error", file: `${at % 7}.csv`, line: at, column: "value" },
    ...{ what: `“${at}” 不是数字`, mend: "填数字" },
  }));

test.each([0, 3, 5000])(
  "a list of %d problems is written where it is asked for, and again",
  async (count) => {
    const path = join(folder, "new", "list.txt");
    for (const turn of [1, 2]) {
      const told = await tellProblems(problems(count), path);
      expect(told, `${turn}`).toContain(path);
      const expected = count === 0 ? "没有问题" : formatProblems(problems(count));
      expect(readFileSync(path, "utf8")).toBe(`全部问题\n\n${expected}\n`);
    }
    expect(readdirSync(join(folder, "new"))).toEqual(["list.txt"]);
  },
);

test("a file that is no list is not written over", async () => {
  const path = join(folder, "offices.csv");
  writeFileSync(path, "id,name\n");
  await expect(tellProblems(problems(1), path)).rejects.toThrow("已经存在，不是问题清单");
  expect(readFileSync(path, "utf8")).toBe("id,name\n");
});

test("a few problems are told as they are", async () => {
  expect(await tellProblems(problems(2))).toBe(formatProblems(problems(2)));
  expect(await tellProblems([])).toBe("");
});
