import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { jsonPieces } from "../core/publish/json-text.ts";
import { openLineList } from "./line-list.ts";

interface Row {
  readonly note: string;
  readonly office: string;
}

const rowsShape = z.array(z.strictObject({ note: z.string(), office: z.string() }));
const fileShape = z.strictObject({ year: z.int(), others: rowsShape, cells: rowsShape });

/** As it is published. */
function jsonText(shape: z.ZodArray | z.ZodObject, value: unknown): string {
  return [...jsonPieces(shape, value)].join("");
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "list-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Of keys that occur, and of one that does not. */
const numbers = new Map([
  ["a", 0],
  ["d", 1],
  ["b-1", 2],
  ["c", 3],
]);

const rows = fc
  .array(fc.record({ note: fc.string({ unit: "binary" }), office: fc.constantFrom("a", "b-1", "c") }))
  .map((list) => list.toSorted((a, b) => (a.office < b.office ? -1 : a.office > b.office ? 1 : 0)));

test("law: each key has its elements as the whole file has them, whatever their texts hold", () => {
  fc.assert(
    fc.property(rows, rows, fc.integer({ min: 1, max: 3 }), (cells, others, kept) => {
      const path = join(folder, "list.json");
      writeFileSync(path, jsonText(fileShape, { year: 2024, others, cells }));
      const list = openLineList<Row>(path, { name: "cells", key: "office", kept });
      expect([...list.all()]).toEqual(cells);
      const lines = Buffer.from([...list.texts()].join(""), "latin1").toString("utf8");
      expect(lines).toBe(
        cells.map((cell, at) => `    ${JSON.stringify(cell)}${at + 1 < cells.length ? "," : ""}\n`).join(""),
      );
      for (const key of ["a", "b-1", "c", "a", "d"])
        expect(list.of(key)).toEqual(cells.filter(({ office }) => office === key));
      const other = join(folder, "longer.json");
      const more = [...cells, { note: "", office: "c" }];
      writeFileSync(other, jsonText(fileShape, { year: 2024, others, cells: more }));
      const longer = openLineList<Row>(other, { name: "cells", key: "office", kept, numbers });
      const same = ["a", "b-1", "c"].filter((key) => list.digestOf(key) === longer.digestOf(key));
      expect(same).toEqual(["a", "b-1"]);
      const whole = join(folder, "whole.json");
      writeFileSync(whole, jsonText(rowsShape, cells));
      const top = openLineList<Row>(whole, { name: null, key: "office", kept, numbers });
      expect([...top.all()]).toEqual(cells);
      for (const key of ["c", "a", "b-1", "d"])
        expect(top.of(key)).toEqual(cells.filter(({ office }) => office === key));
    }),
  );
});

test("a file of several chunks is read whole", () => {
  const path = join(folder, "long.json");
  const cells = Array.from({ length: 60_000 }, (_, n) => ({
    note: "注".repeat(n % 60),
    office: `o${Math.floor(n / 9)}`,
  }));
  writeFileSync(path, jsonText(fileShape, { year: 2024, cells, others: [] }));
  const list = openLineList<Row>(path, { name: "cells", key: "office", kept: 2 });
  expect(list.of("o5000")).toEqual(cells.slice(45_000, 45_009));
  expect([...list.all()].length).toBe(60_000);
  const moved = join(folder, "moved.json");
  writeFileSync(
    moved,
    jsonText(fileShape.extend({ year: z.string() }), { year: "注".repeat(999_999), cells, others: [] }),
  );
  const other = openLineList<Row>(moved, { name: "cells", key: "office", kept: 2 });
  const keys = [...new Set(cells.map(({ office }) => office))];
  const digests = keys.map((key) => list.digestOf(key));
  expect(keys.map((key) => other.digestOf(key))).toEqual(digests);
  expect(new Set(digests).size).toBe(keys.length);
});
