import { expect, test } from "vitest";
import type { Bound, Cell } from "../model/index.ts";
import { row } from "./__cases__/small-dataset.ts";
import { computedResolution } from "./computed-resolution.ts";
import { wilson } from "./wilson.ts";

function stated(value: number, bound: Bound = "exact"): Cell {
  return { kind: "stated", value, bound, observation: row("a", 2024, "disputes_handled", value, { bound }) };
}

const missing: Cell = { kind: "missing", reason: "not_reported", candidates: [] };

test("resolved ÷ handled with its interval and its counts", () => {
  const expected = { ...wilson(51, 52), handled: 52, resolved: 51 };
  expect(computedResolution(stated(52), stated(51))).toEqual(expected);
});

test.each([
  ["a missing count", missing, stated(51)],
  ["no resolved count", stated(52), missing],
  ["a bounded count", stated(1000, "at_least"), stated(1000)],
  ["a bounded result", stated(1000), stated(900, "about")],
  ["nothing handled", stated(0), stated(0)],
  ["more resolved than handled", stated(52), stated(53)],
  ["a fraction of a case", stated(52.5), stated(51)],
])("there is none from %s", (_, handled, resolved) => {
  expect(computedResolution(handled, resolved)).toBeNull();
});
