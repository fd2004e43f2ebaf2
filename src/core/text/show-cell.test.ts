import { expect, test } from "vitest";
import { showCell } from "./show-cell.ts";

test.for([
  ["52起", "“52起”"],
  ["", "“”"],
  ["一\n二\t三", "“一⏎二\\u0009三”"],
  ["a\u0000\u001b[31m\u202e\u2028", "“a\\u0000\\u001b[31m\\u202e\\u2028”"],
  ["𠮷".repeat(30), `“${"𠮷".repeat(30)}”`],
  ["𠮷".repeat(31), `“${"𠮷".repeat(30)}…”`],
])("%j is shown as %s", ([cell, shown]) => {
  expect(showCell(cell ?? "")).toBe(shown);
});
