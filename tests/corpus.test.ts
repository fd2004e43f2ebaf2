import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../scripts/command/project-root.ts";
import { shippedCues } from "../src/core/report/__cases__/catalogue.ts";
import { type Answer, answer, extractReport } from "../src/core/report/index.ts";

const folder = join(projectRoot, "tests", "fixtures", "corpus");
const load = (name: string): string => readFileSync(join(folder, name), "utf8");

interface Figure {
  readonly indicator: string;
  readonly value: number;
  readonly bound: string;
}
interface GoldReport {
  readonly office: string;
  readonly kind: string;
  readonly year: number;
  readonly issued: string | null;
  readonly document_number: string | null;
  readonly observations: readonly Figure[];
  readonly candidates: readonly { readonly indicator: string; readonly values: readonly number[] }[];
  readonly flags: readonly string[];
}

const show = ({ indicator, value, bound }: Figure): string => `${indicator}=${value}/${bound}`;

/** Reckoned figures and those told in two ways are for a person, never taken. */
function score(cases: readonly { readonly gold: readonly Figure[]; readonly got: Answer }[]) {
  const sums = { wanted: 0, taken: 0, right: 0, all: 0, found: 0 };
  for (const { gold, got } of cases) {
    const twice = (own: Figure): boolean =>
      gold.some((other) => other.indicator === own.indicator && show(other) !== show(own));
    const wanted = new Set(gold.filter((own) => own.bound !== "derived" && !twice(own)).map(show));
    const taken = got.observations.filter(({ status }) => status === "auto").map(show);
    const offered = new Set([
      ...got.observations.map(show),
      ...got.candidates.flatMap(({ indicator, values }) =>
        values.map((value) => show({ indicator, ...value })),
      ),
    ]);
    sums.wanted += wanted.size;
    sums.taken += taken.length;
    sums.right += taken.filter((figure) => wanted.has(figure)).length;
    sums.all += gold.length;
    sums.found += gold.filter((figure) => offered.has(show(figure))).length;
  }
  return {
    precision: sums.right / sums.taken,
    recall: sums.right / sums.wanted,
    found: sums.found / sums.all,
  };
}

test("reports: figures, facts, flags and open conflicts", () => {
  const gold = JSON.parse(load("reports.gold.json")) as Readonly<Record<string, GoldReport>>;
  const cases = Object.entries(gold).map(([id, entry]) => {
    const extraction = extractReport(load(`reports/${id}.txt`), shippedCues);
    return { entry, gold: entry.observations, facts: extraction.facts, got: answer(extraction) };
  });
  const { precision, recall, found } = score(cases);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(found).toBeGreaterThanOrEqual(0.98);
  for (const { entry, facts, got } of cases) {
    const { office, year, issued, documentNumber } = facts;
    expect([office?.name, office?.kind, year, issued, documentNumber]).toEqual([
      ...[entry.office, entry.kind, entry.year, entry.issued ?? "", entry.document_number ?? ""],
    ]);
    const told = new Set<string>(["conflicting_values", "no_usable_figures"]);
    expect(got.flags.map(({ code }) => code).filter((code) => !told.has(code))).toEqual(entry.flags);
    const open = got.candidates.map(({ indicator, values }) => ({
      indicator,
      values: values.map(({ value }) => value),
    }));
    expect(open).toEqual(entry.candidates);
  }
});

test("clauses: figures taken, traps left alone", () => {
  const lines = load("clauses.jsonl").trim().split("\n");
  const cases = lines.map((line) => {
    const { text, gold } = JSON.parse(line) as { readonly text: string; readonly gold: readonly Figure[] };
    return { gold, got: answer(extractReport(text, shippedCues, 2024)) };
  });
  const { precision, recall } = score(cases);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.93);
  const traps = cases.filter(({ gold }) => gold.length === 0);
  const alone = traps.filter(({ got }) => got.observations.every(({ status }) => status !== "auto"));
  expect(alone.length / traps.length).toBeGreaterThanOrEqual(0.98);
});
