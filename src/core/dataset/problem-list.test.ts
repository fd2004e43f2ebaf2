import { expect, test } from "vitest";
import { createProblemList } from "./problem-list.ts";

test("more problems than can be listed are counted", () => {
  const list = createProblemList("a.csv");
  for (let line = 1; line <= 200_003; line += 1)
    list.error(line, "value", { what: `第${line}行`, mend: "改正" });
  list.warn(9, null, { what: "少见", mend: "核对" });
  expect(list.take(9, null, { what: "不是数字", mend: "改正" })).toBe(null);
  expect(list.problems).toHaveLength(200_001);
  expect(list.problems[199_999]).toMatchObject({ line: 200_000, what: "第200000行" });
  expect(list.problems.at(-1)).toEqual({
    ...{ severity: "error", file: "a.csv", line: null, column: null, mend: "先改正列出的，再检查一次" },
    what: "问题太多，只列出前 200000 处，还有错误 4 处、警告 1 处没有列出",
  });
});

test("where only warnings are left out, there is no error", () => {
  const list = createProblemList("a.csv");
  for (let line = 1; line <= 200_001; line += 1) list.warn(line, null, { what: "少见", mend: "核对" });
  expect(list.problems.some(({ severity }) => severity === "error")).toBe(false);
});
