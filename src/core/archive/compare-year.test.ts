import { expect, test } from "vitest";
import { dataset, indicator, office, report, row } from "../derive/__cases__/small-dataset.ts";
import { tabulate } from "../derive/index.ts";
import type { Dataset, Observation, Revision, ToldCell } from "../model/index.ts";
import { publishedTexts } from "../publish/__cases__/published-texts.ts";
import { sha256 } from "./__cases__/memory-bag.ts";
import { readArchivedCells, readArchivedGrounds } from "./archived-tables.ts";
import { createComparison } from "./compare-year.ts";

/** Publishes one dataset, as a snapshot does, and compares another with its tables. */
async function revise(before: Dataset, after: Dataset) {
  const files = await publishedTexts(before, { sha256, readDocument: async () => ({ kind: "absent" }) });
  const file = (path: string) => ({ file: path, text: [(files.get(path) ?? "").replace(/^\ufeff/, "")] });
  const fault = (text: string) => {
    throw new Error(text);
  };
  const tables = {
    reports: file("reports.csv"),
    indicators: file("indicators.csv"),
    observations: files.has("observations/2024.csv") ? file("observations/2024.csv") : null,
  };
  const grounds = await readArchivedGrounds(tables, 2024, fault);
  const today = { dataset: after, table: tabulate(after) };
  const comparison = createComparison(today, { year: 2024, revision: 1 }, grounds);
  await readArchivedCells(tables, fault, (cell) => comparison.take(cell));
  return comparison.end();
}

const told = (cell: ToldCell) =>
  cell.kind === "missing" ? cell.reason : `${cell.bound} ${cell.value}${cell.unit}${cell.term}`;
const shown = ({ kind, officeName, indicatorName, before, after, note }: Revision) =>
  `${officeName} ${indicatorName} ${kind}: ${told(before)} → ${told(after)} ${note}`.trim();

const catalogue = [indicator("handled"), indicator("resolved"), indicator("secret", { publish: false })];
const base: Dataset = dataset({
  indicators: catalogue,
  offices: [office("a"), office("b"), office("c")],
  reports: [report("a", 2024), report("b", 2024, "opening"), report("a", 2023)],
  observations: [
    row("a", 2023, "handled", 1),
    row("a", 2024, "handled", 52, { term: "排查", note: "原注" }),
    row("a", 2024, "resolved", 50, { bound: "at_least", term: "=化解" }),
    row("a", 2024, "secret", 7),
    row("b", 2024, "handled", 30, { status: "review" }),
    row("b", 2024, "handled", 31, { status: "review" }),
    row("b", 2024, "resolved", 9),
  ],
});
/** The base with its rows of 2024 changed. */
const rows = (change: (row: Observation) => readonly Observation[]): Dataset => ({
  ...base,
  observations: [...base.observations].flatMap((row) => (row.year === 2024 ? change(row) : [row])),
});

test("law: what was archived differs in nothing from itself", async () => {
  expect(await revise(base, base)).toEqual({
    year: { year: 2024, revision: 1, changed: 0, appeared: 0, went: 0, heldBack: 0 },
    revisions: [],
  });
});

test("sections, notes, decimals, other years and reasons are no revisions", async () => {
  const after = rows((row) => [{ ...row, section: "一", note: "新注", decimals: 1, line: 99 }]);
  const other = { ...after, observations: [...after.observations, row("b", 2023, "handled", 3)] };
  const read = { ...other, reports: [report("a", 2024), report("b", 2024), report("c", 2024)] };
  expect((await revise(base, read)).revisions).toEqual([]);
});

test("a value that changed, in its number, bound, unit or words", async () => {
  const after = rows((row) =>
    row.office === "a" && row.indicator === "handled"
      ? [{ ...row, value: 62, status: "corrected", note: "原件为62" }]
      : row.indicator === "resolved"
        ? [{ ...row, bound: "exact", unit: "起", term: "调解成功" }]
        : [row],
  );
  const { year, revisions } = await revise(base, after);
  expect(year).toEqual({ year: 2024, revision: 1, changed: 3, appeared: 0, went: 0, heldBack: 0 });
  expect(revisions.map(shown)).toMatchInlineSnapshot(`
    [
      "a镇 handled changed: exact 52件排查 → exact 62件排查 原件为62",
      "a镇 resolved changed: at_least 50件=化解 → exact 50起调解成功",
      "b镇 resolved changed: exact 9件 → exact 9起调解成功",
    ]
  `);
  expect(revisions[0]?.report).toBe("a-2024");
});

test("values that appeared, each with why there was none", async () => {
  const more = [indicator("new")];
  const after: Dataset = {
    ...rows((row) =>
      row.status === "review" ? [{ ...row, status: row.value === 30 ? "confirmed" : "rejected" }] : [row],
    ),
    indicators: [...catalogue.slice(0, 2), indicator("secret"), ...more],
  };
  const late = [row("c", 2024, "handled", 5), row("a", 2024, "new", 1), row("b", 2024, "new", 2)];
  const { revisions } = await revise(base, {
    ...after,
    reports: [...base.reports, report("c", 2024)],
    observations: [...after.observations, ...late],
  });
  expect(revisions.map(shown)).toMatchInlineSnapshot(`
    [
      "a镇 secret appeared: not_published → exact 7件",
      "a镇 new appeared: not_reported → exact 1件",
      "b镇 handled appeared: under_review → exact 30件",
      "b镇 new appeared: not_collected → exact 2件",
      "c镇 handled appeared: no_report → exact 5件",
    ]
  `);
});

test("values that went, each with why there is none now; what a rejected row notes stays with it", async () => {
  const after = rows((row) => {
    if (row.office === "a" && row.indicator === "handled")
      return [{ ...row, status: "rejected", note: "内部说明" }];
    if (row.office === "a" && row.indicator === "resolved")
      return [{ ...row, status: "review", note: "两处不一" }];
    return row.office === "b" ? [] : [row];
  });
  const { revisions } = await revise(base, {
    ...after,
    offices: [office("a")],
    reports: [report("a", 2024)],
  });
  expect(revisions.map(shown)).toMatchInlineSnapshot(`
    [
      "a镇 handled went: exact 52件排查 → not_reported",
      "a镇 resolved went: at_least 50件=化解 → under_review 两处不一",
      "b镇 resolved went: exact 9件 → no_report",
    ]
  `);
});

test("what is held back today, or is in the catalogue no more, is counted and not told", async () => {
  const { year, revisions } = await revise(base, {
    ...base,
    indicators: [indicator("handled", { publish: false }), indicator("secret", { publish: false })],
    observations: [...base.observations].filter(({ indicator: id }) => id !== "resolved"),
  });
  expect([year.heldBack, revisions]).toEqual([3, []]);
});

test("a whole year that is gone", async () => {
  const { revisions } = await revise(base, {
    ...base,
    reports: [report("a", 2023)],
    observations: [...base.observations].filter((row) => row.year === 2023),
  });
  expect(revisions.map(({ kind, after }) => [kind, told(after)])).toEqual(
    Array.from({ length: 3 }, () => ["went", "no_report"]),
  );
});
