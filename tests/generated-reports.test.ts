import { range } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Observation } from "../src/core/model/index.ts";
import { shippedCues } from "../src/core/report/__cases__/catalogue.ts";
import { type Answer, answer, extractReport } from "../src/core/report/index.ts";
import { catalogue, cuesOf, readSynthesis } from "../src/core/synthesis/__cases__/read-synthesis.ts";
import { synthesise } from "../src/core/synthesis/index.ts";

type Told = Pick<Observation, "indicator" | "value" | "bound"> & {
  readonly start: number | null;
  readonly end: number | null;
};

const show = ({ indicator, value, bound }: Told) => `${indicator} ${value} ${bound}`;

/** Whether two figures are the same one, read at the same place. */
function same(a: Told, b: Told): boolean {
  return show(a) === show(b) && (a.start ?? 0) < (b.end ?? 0) && (b.start ?? 0) < (a.end ?? 0);
}

function offered({ observations, candidates }: Answer) {
  return [
    ...observations,
    ...candidates.flatMap(({ indicator, values }) => values.map((value) => ({ ...value, indicator }))),
  ];
}

/** What extraction makes of the reports of some districts, beside what their writer knows. */
const cases = (
  await Promise.all(
    range(6).map(async (seed) => {
      const synthesis = synthesise(seed, catalogue);
      const { dataset } = await readSynthesis(synthesis);
      const cues = await cuesOf(synthesis);
      const rows = Map.groupBy(dataset.observations, ({ report }) => report);
      return synthesis.reports.map(({ id, text }) => {
        const extraction = extractReport(text, cues);
        const report = dataset.reports.find((entry) => entry.id === id);
        if (report === undefined) throw new Error(id);
        const planted = synthesis.plantedInTexts.filter(({ office, year }) => `${office}-${year}` === id);
        return {
          name: `seed ${seed}: ${id}`,
          ...{ report, rows: rows.get(id) ?? [], facts: extraction.facts, got: answer(extraction) },
          planted: planted.map(({ code }) => code),
          office: dataset.offices.find((entry) => entry.id === report.office),
        };
      });
    }),
  )
).flat();

/** A person has to look at these: words of doubt, several values, reckoned from a rhythm, under last year's heading. */
function isDoubtful(row: Observation, { planted }: (typeof cases)[number]): boolean {
  return (
    row.status === "review" ||
    row.bound === "derived" ||
    (planted.includes("stale_year_heading") && row.section.includes("普法工作开展情况"))
  );
}

test("no figure is taken that the report does not state", () => {
  const wrong = cases.flatMap(({ name, rows, got }) => {
    const stated = rows.filter(({ status }) => status !== "rejected");
    return got.observations
      .filter(({ status }) => status === "auto")
      .filter((figure) => !stated.some((row) => same(row, figure)))
      .map((figure) => `${name}: ${show(figure)} ${figure.quote}`);
  });
  expect(wrong).toEqual([]);
});

test("nearly all figures are taken, and nearly all others offered for review", () => {
  const missed: string[] = [];
  const hidden: string[] = [];
  let [clear, doubtful] = [0, 0];
  for (const entry of cases) {
    for (const row of entry.rows.filter(({ status }) => status !== "rejected")) {
      const place = `${entry.name}: ${show(row)}`;
      if (isDoubtful(row, entry)) {
        doubtful += 1;
        if (!offered(entry.got).some((figure) => same(row, figure))) hidden.push(place);
      } else {
        clear += 1;
        const taken = entry.got.observations.filter(({ status }) => status === "auto");
        if (!taken.some((figure) => same(row, figure))) missed.push(place);
      }
    }
  }
  // What is missed is known: a number that a line break cuts at its comma (1,\n024), and 学法 of the leaders in the
  // clause after the study group's, which is offered for review.
  expect(missed.length / clear, missed.join("\n")).toBeLessThan(0.01);
  expect(hidden.length / doubtful, hidden.join("\n")).toBeLessThan(0.03);
});

test("what is doubtful is never taken", () => {
  const taken = cases.flatMap((entry) =>
    entry.rows
      .filter((row) => isDoubtful(row, entry) || row.status === "rejected")
      .filter((row) => entry.got.observations.some((figure) => figure.status === "auto" && same(row, figure)))
      .map((row) => `${entry.name}: ${show(row)}`),
  );
  expect(taken).toEqual([]);
});

test("facts and findings are those of the writer", () => {
  for (const { name, report, office, facts, got, planted } of cases) {
    const { issued, year } = report;
    expect({ name, ...facts }).toMatchObject({ name, issued, year });
    // They are told as printed, and some reports print wide digits.
    const printed = [facts.title, facts.documentNumber].map((text) => text.normalize("NFKC"));
    expect([name, ...printed]).toEqual([name, report.title, report.documentNumber]);
    expect([name, facts.office?.name, facts.office?.kind]).toEqual([name, office?.name, office?.kind]);
    const codes = got.flags.map(({ code }) => code);
    const ofText = codes.filter((code) => code === "stale_year_heading" || code === "parts_do_not_sum");
    expect([name, ...ofText]).toEqual([name, ...planted]);
  }
});

const scraps = [
  "普法",
  "纠纷",
  "排查",
  "化解",
  "中心组",
  "培训",
  "法治",
  "12345",
  "热线",
  "每月",
  "每季度",
  "下一步",
]
  .concat([
    "存在问题",
    "其中",
    "同比",
    "由",
    "较",
    "仅",
    "至",
    "第",
    "百分之",
    "成",
    "余",
    "近",
    "超",
    "万",
    "亿",
    "〇",
  ])
  .concat([
    "1",
    "２",
    "三",
    "十",
    "百",
    "2024年",
    "12月",
    "件",
    "次",
    "人次",
    "%",
    "个",
    "，",
    "。",
    "；",
    "、",
    "：",
    ",",
  ])
  .concat([
    "《",
    "》",
    "“",
    "”",
    "（",
    "）",
    "〔2025〕",
    "一、",
    "（一）",
    "\n",
    "\r\n",
    " ",
    "　",
    "\u0000",
    "\ud800",
    "镇",
  ]);

test("any text is read without a throw, and quotes are what stands there", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(fc.constantFrom(...scraps), { maxLength: 200 }).map((parts) => parts.join("")),
    fc
      .tuple(fc.constantFrom(...scraps), fc.constantFrom(...scraps), fc.nat(3000))
      .map(([a, b, times]) => (a + b).repeat(times)),
  );
  fc.assert(
    fc.property(text, fc.option(fc.integer({ min: 1990, max: 2100 })), (original, year) => {
      for (const { start, end, quote } of offered(answer(extractReport(original, shippedCues, year)))) {
        expect(quote).toBe(original.slice(start, end));
        expect(end).toBeGreaterThan(start);
      }
    }),
    { numRuns: 400 },
  );
});

test("sentences of reports in any order are read without a throw", () => {
  const sentences = synthesise(1, catalogue).reports.flatMap(({ text }) => text.split(/(?<=[。，\n])/));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 150 }), (parts) => {
      const { observations } = answer(extractReport(parts.join(""), shippedCues));
      expect(new Set(observations.map(({ indicator }) => indicator)).size).toBe(observations.length);
    }),
    { numRuns: 60 },
  );
});
