import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../scripts/command/project-root.ts";
import { shippedCues } from "../src/core/report/__cases__/catalogue.ts";
import { type Answer, answer, extractReport } from "../src/core/report/index.ts";

interface Figure {
  readonly indicator: string;
  readonly value: number;
  readonly bound: string;
}
interface Labelled {
  /** What is to be taken without a person; two values of one indicator are both kept open. */
  readonly gold: readonly Figure[];
  /** What may be offered to a person, and must not be taken without one. */
  readonly open?: readonly Figure[];
}
interface GoldReport {
  readonly office: string;
  readonly kind: string;
  readonly year: number;
  readonly issued: string | null;
  readonly document_number: string | null;
  readonly observations: readonly Figure[];
  readonly open?: readonly Figure[];
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
    const taken = takenBy(got);
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

function takenBy({ observations }: Answer): string[] {
  return observations.filter(({ status }) => status === "auto").map(show);
}

/** What was taken although a person has to look at it. */
function rashly({ open = [] }: Labelled, got: Answer): string[] {
  return takenBy(got).filter((figure) => open.map(show).includes(figure));
}

// The first set came with the definitions; the further ones were written and labelled before the
// cues were tried on them, and some labels mended afterwards where the definitions left a doubt.
describe.each(["corpus", "corpus-further"])("tests/fixtures/%s", (name) => {
  const folder = join(projectRoot, "tests", "fixtures", name);
  const load = (file: string): string => readFileSync(join(folder, file), "utf8");

  test("reports: figures, facts, flags and open conflicts", () => {
    const gold = JSON.parse(load("reports.gold.json")) as Readonly<Record<string, GoldReport>>;
    const cases = Object.entries(gold).map(([id, entry]) => {
      const extraction = extractReport(load(`reports/${id}.txt`), shippedCues);
      return { id, entry, gold: entry.observations, facts: extraction.facts, got: answer(extraction) };
    });
    const { precision, recall, found } = score(cases);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(found).toBeGreaterThanOrEqual(0.98);
    for (const { id, entry, facts, got } of cases) {
      const { office, year, issued, documentNumber } = facts;
      expect([id, office?.name, office?.kind, year, issued, documentNumber]).toEqual([
        ...[id, entry.office, entry.kind, entry.year, entry.issued ?? "", entry.document_number ?? ""],
      ]);
      const told = new Set<string>(["conflicting_values", "no_usable_figures"]);
      const codes = got.flags.map(({ code }) => code).filter((code) => !told.has(code));
      expect(codes.toSorted()).toEqual(entry.flags.toSorted());
      expect(rashly({ ...entry, gold: entry.observations }, got)).toEqual([]);
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
      const { text, gold, open = [] } = JSON.parse(line) as { readonly text: string } & Labelled;
      return { gold, open, got: answer(extractReport(text, shippedCues, 2024)) };
    });
    const { precision, recall } = score(cases);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.93);
    expect(cases.flatMap(({ got, ...labelled }) => rashly(labelled, got))).toEqual([]);
    const traps = cases.filter(({ gold }) => gold.length === 0);
    const alone = traps.filter(({ got }) => takenBy(got).length === 0);
    expect(alone.length / traps.length).toBeGreaterThanOrEqual(0.98);
  });
});
