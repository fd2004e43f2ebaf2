import { expect, test } from "vitest";
import { rememberTexts } from "./remember-texts.ts";

test("the same text for the same value, however many there are", () => {
  const asked: number[] = [];
  const write = rememberTexts((value: number) => {
    asked.push(value);
    return `${value}`;
  });
  const values = Array.from({ length: 3000 }, (_, index) => index);
  for (const value of [...values, 0, 0, 2999, 2999, 2998]) expect(write(value)).toBe(`${value}`);
  expect(asked).toEqual([...values, 2999, 2998]);
});
