import fc from "fast-check";
import { expect, test } from "vitest";
import { parseStatus } from "./parse-status.ts";
import { remembered } from "./remembered.ts";

test("it answers as the parser does, whatever was asked before", () => {
  const cell = fc.oneof(fc.constantFrom("auto", "review", " auto", "已核实", "", "autp"), fc.string());
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const parse = remembered(parseStatus);
      expect(cells.map(parse)).toEqual(cells.map(parseStatus));
    }),
  );
});

test("it parses a cell once, also where more came than it remembers and the cell is the same as before", () => {
  const asked: string[] = [];
  const parse = remembered((cell: string) => {
    asked.push(cell);
    return { value: cell.length };
  });
  const cells = Array.from({ length: 1200 }, (_, index) => String(index));
  for (const cell of [...cells, "1199", ...cells.slice(0, 1000)]) parse(cell);
  expect(asked).toEqual(cells);
});
