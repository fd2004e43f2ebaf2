import { expect, test } from "vitest";
import { UserError } from "../command/user-error.ts";
import { parseSeed } from "./parse-seed.ts";

test.each([
  [undefined, 54],
  ["0", 0],
  ["2025", 2025],
])("--seed %s is %d", (text, seed) => {
  expect(parseSeed(text)).toBe(seed);
});

test.each(["", "-1", "1.5", "一", "99999999999999999999"])("--seed %s is none", (text) => {
  expect(() => parseSeed(text)).toThrow(
    new UserError(`--seed ${text}：种子应是不小于 0 的整数，例如 --seed 7`),
  );
});
