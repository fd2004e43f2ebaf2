import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bounds, missingReasons, statuses } from "../core/model/index.ts";
import type { ObservationsFile } from "../core/publish/schema.ts";
import { placeOf, readCellColumns } from "./cell-columns.ts";

const text = readFileSync("tests/fixtures/small-data/expected/observations/2024.json", "latin1");
const { cells } = JSON.parse(Buffer.from(text, "latin1").toString("utf8")) as ObservationsFile;
const lines = text.slice(text.indexOf("[\n") + 2, text.indexOf("\n  ]") + 1);
const numbersOf = (keys: readonly string[]) => new Map([...new Set(keys)].map((key, at) => [key, at]));
const places = {
  offices: numbersOf(["of-no-cell", ...cells.map(({ office }) => office)]),
  indicators: numbersOf(cells.map(({ indicator }) => indicator)),
};

test("the columns say what the parsed cells say, and nothing of others", () => {
  const columns = readCellColumns([lines], places);
  for (const cell of cells) {
    const at = placeOf(places, cell.office, cell.indicator);
    const own = [columns.values[at], columns.bounds[at], columns.decimals[at], columns.states[at]];
    const { kind } = cell;
    if (kind === "missing") expect(own).toEqual([Number.NaN, 0, 0, missingReasons.indexOf(cell.reason) + 1]);
    else {
      const { value, bound, decimals, status } = cell;
      expect(own).toEqual([value, bounds.indexOf(bound), decimals, statuses.indexOf(status)]);
    }
  }
  expect(new Set(cells.map(({ kind }) => kind)).size).toBe(2);
  const stated = cells.filter(({ kind }) => kind === "stated").length;
  expect(columns.values.filter((value) => !Number.isNaN(value))).toHaveLength(stated);
});

test("a line in another form is a mistake of the program", () => {
  expect(() => readCellColumns([lines.replace('"bound":', '"limit":')], places)).toThrow("published cell");
});
