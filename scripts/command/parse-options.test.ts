import { expect, test } from "vitest";
import { parseOptions } from "./parse-options.ts";

const options = { data: { type: "string" }, json: { type: "boolean" } } as const;

test("values by name", () => {
  expect({ ...parseOptions(["--data", "资料 夹", "--json"], options) }).toEqual({
    data: "资料 夹",
    json: true,
  });
  expect({ ...parseOptions([], options) }).toEqual({});
});

test.each([[["--dta", "x"]], [["--data"]], [["x"]], [["--json=1"]]])("%j is refused", (args) => {
  expect(() => parseOptions(args, options)).toThrow(
    `命令行有误：${args.join(" ")}；可用的选项：--data 值，--json`,
  );
});
