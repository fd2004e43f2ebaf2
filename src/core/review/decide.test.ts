import fc from "fast-check";
import { expect, test } from "vitest";
import { type CsvTable, formatCsvTable, observationColumns, parseCsvTable } from "../dataset/index.ts";
import { cellRows } from "./cell-rows.ts";
import { cellState } from "./cell-state.ts";
import { decide } from "./decide.ts";
import type { Decision } from "./decision.ts";
import { restoreCell } from "./restore-cell.ts";

const order = ["disputes_handled", "disputes_resolved", "legal_aid"];
const header = observationColumns.join(",");
const handled = "a,2024,disputes_handled,50,at_least,件,排查,a-2024,一、,5,9,review,";
const other = "a,2024,disputes_handled,70,exact,起,受理,a-2024,二、,15,19,review,";
const aid = "a,2024,legal_aid,4,exact,件,援助,a-2024,,,,auto,";
const foreign = 'b,2024,disputes_handled,"1,204", exact,件,"排,查",b-2024,,,,Confirmed,"甲\n乙"';
const table = parse(handled, other, aid, foreign);

function parse(...rows: string[]): CsvTable {
  return parseCsvTable([header, ...rows, ""].join("\n"), observationColumns);
}

const figure = { value: "52", bound: "exact", unit: "件", term: "排查", section: "", note: "" } as const;
const place = (indicator: string, own: CsvTable = table) => ({
  ...{ office: "a", indicator, year: 2024, report: "a-2024" },
  seen: cellRows(own, { office: "a", indicator }).map(({ record }) => record),
});

function after(indicator: string, decision: Decision, own: CsvTable = table): string[] {
  const decided = decide(own, place(indicator, own), decision, order);
  if (decided.kind !== "done") throw new Error("conflict");
  return formatCsvTable(decided.table).split("\n").slice(1, -1);
}

const rest = [
  aid,
  ...'b,2024,disputes_handled,"1,204"," exact",件,"排,查",b-2024,,,,Confirmed,"甲\n乙"'.split("\n"),
];

test.for<[string, string, Decision, string[]]>([
  [
    "a candidate is confirmed, the other one rejected",
    "disputes_handled",
    { kind: "confirm", row: 1, start: "15", end: "19" },
    [handled.replace("review", "rejected"), other.replace("review", "confirmed"), ...rest],
  ],
  [
    "a value is corrected; the note keeps what was read",
    "disputes_handled",
    { kind: "correct", row: 0, ...figure, start: "", end: "", note: "原文有误" },
    [
      "a,2024,disputes_handled,52,exact,件,排查,a-2024,,,,corrected,原读作≥50件；原文有误",
      other.replace("review", "rejected"),
      ...rest,
    ],
  ],
  [
    "rejecting one leaves the other open",
    "disputes_handled",
    { kind: "reject", row: 0 },
    [handled.replace("review", "rejected"), other, ...rest],
  ],
  [
    "a figure that was not read is added in its place",
    "disputes_resolved",
    { kind: "add", ...figure, start: "30", end: "34" },
    [handled, other, "a,2024,disputes_resolved,52,exact,件,排查,a-2024,,30,34,confirmed,", ...rest],
  ],
  [
    "an added figure settles its cell",
    "legal_aid",
    { kind: "add", ...figure, start: "", end: "", note: "见附表" },
    [
      handled,
      other,
      aid.replace("auto", "rejected"),
      "a,2024,legal_aid,52,exact,件,排查,a-2024,,,,confirmed,见附表",
      ...rest.slice(1),
    ],
  ],
])("%s", ([, indicator, decision, rows]) => {
  expect(after(indicator, decision)).toEqual(rows);
});

test("a person may change their mind", () => {
  const once = parse(
    ...after("disputes_handled", { kind: "confirm", row: 0, start: "5", end: "9" }).slice(0, 2),
  );
  expect(after("disputes_handled", { kind: "confirm", row: 1, start: "15", end: "19" }, once)).toEqual([
    handled.replace("review", "rejected"),
    other.replace("review", "confirmed"),
  ]);
});

test.each([
  ["corrected,", "corrected,"],
  ["corrected,报告文件已更换，请重新核对", "corrected,"],
  ["corrected,原读作7；报告文件已更换，请重新核对", "corrected,原读作7"],
  ["confirmed,核对过；报告文件已更换，请重新核对", "confirmed,核对过"],
])("confirming %s again gives %s", (before, expected) => {
  const row = "a,2024,legal_aid,4,exact,件,援助,a-2024,,,,";
  const confirm: Decision = { kind: "confirm", row: 0, start: "", end: "" };
  expect(after("legal_aid", confirm, parse(row + before))).toEqual([row + expected]);
});

test("a value that is corrected twice keeps what was read first", () => {
  const once = parse(
    ...after("legal_aid", { kind: "correct", row: 0, ...figure, start: "", end: "" }).slice(2, 3),
  );
  const again: Decision = { kind: "correct", row: 0, ...figure, value: "53", start: "", end: "" };
  expect(after("legal_aid", again, once)).toEqual([
    "a,2024,legal_aid,53,exact,件,排查,a-2024,,,,corrected,原读作4件",
  ]);
});

test("a cell that is not as the person saw it is a conflict, and a row that was not there too", () => {
  const seen = place("legal_aid");
  const changed = parse(handled, other, aid.replace(",4,", ",5,"));
  const confirm: Decision = { kind: "confirm", row: 0, start: "", end: "" };
  expect(decide(changed, seen, confirm, order)).toMatchObject({ kind: "conflict", rows: [{ value: "5" }] });
  expect(decide(parse(handled), seen, confirm, order)).toEqual({ kind: "conflict", rows: [] });
  expect(decide(table, seen, { ...confirm, row: 7 }, order)).toMatchObject({ kind: "conflict" });
});

test.each([
  [["review", "review"], "review"],
  [["auto"], "auto"],
  [["rejected", "auto"], "auto"],
  [["confirmed", "review"], "decided"],
  [["rejected"], "decided"],
  [["corrected", "rejected"], "decided"],
] as const)("rows %j are %s", (statuses, state) => {
  expect(cellState(statuses.map((status) => ({ status })))).toBe(state);
});

test("decided rows whose file was replaced have to be looked at again", () => {
  const note = "核对过；报告文件已更换，请重新核对";
  expect(cellState([{ status: "confirmed", note }])).toBe("recheck");
  expect(cellState([{ status: "rejected", note }])).toBe("recheck");
  expect(cellState([{ status: "rejected", note }, { status: "corrected" }])).toBe("decided");
  expect(cellState([{ status: "rejected", note }, { status: "review" }])).toBe("review");
});

const word = fc.constantFrom("", "5", "9", "甲", "一、x", 'a"b', " b ");
const rows = fc.array(
  fc
    .record({
      office: fc.constantFrom("a", "b", "c"),
      indicator: fc.constantFrom(...order, "unknown"),
      value: fc.constantFrom("1", "2", "1,204", "x"),
      status: fc.constantFrom("auto", "review", "confirmed", "corrected", "rejected"),
      term: word,
      note: word,
      extra: word,
    })
    .map(({ office, indicator, value, status, term, note, extra }) => [
      ...[
        office,
        "2024",
        indicator,
        value,
        "exact",
        "件",
        term,
        `${office}-2024`,
        "",
        "",
        "",
        status,
        note,
        extra,
      ],
    ]),
  { maxLength: 12 },
);
const tables = rows.map(
  (own): CsvTable => ({ delimiter: ",", header: [...observationColumns, "x"], rows: own }),
);
const cells = fc.record({ office: fc.constantFrom("a", "b", "d"), indicator: fc.constantFrom(...order) });
const said = word.map((text) => text.trim());
const decisions: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant("confirm" as const), row: fc.nat(2), start: said, end: said }),
  fc.record({ kind: fc.constant("reject" as const), row: fc.nat(2) }),
  fc.record({ kind: fc.constant("correct" as const), row: fc.nat(2), start: said, end: said }).map((own) => ({
    ...figure,
    ...own,
  })),
  fc.record({ kind: fc.constant("add" as const), note: said }).map((own) => ({
    ...{ ...figure, start: "", end: "" },
    ...own,
  })),
);
type Cell = { readonly office: string; readonly indicator: string };
const seenBy = (own: CsvTable, cell: Cell) => ({
  ...{ ...cell, year: 2024, report: `${cell.office}-2024` },
  seen: cellRows(own, cell).map(({ record }) => record),
});
const isOf = (cell: Cell) => (row: readonly string[]) => row[0] === cell.office && row[2] === cell.indicator;

test("a decision changes only the rows of its cell, and of those no unknown column", () => {
  fc.assert(
    fc.property(tables, cells, decisions, (own, cell, decision) => {
      const decided = decide(own, seenBy(own, cell), decision, order);
      if (decided.kind === "conflict") return;
      const others = (from: CsvTable) => from.rows.filter((row) => !isOf(cell)(row));
      expect(others(decided.table)).toEqual(others(own));
      const [before, now] = [own, decided.table].map((from) => from.rows.filter(isOf(cell)));
      expect(now?.slice(0, before?.length).map((row) => row[13])).toEqual(before?.map((row) => row[13]));
      expect(cellRows(decided.table, cell).map(({ record }) => record.status)).toEqual(
        decided.rows.map(({ status }) => status),
      );
    }),
  );
});

test("deciding twice is deciding once", () => {
  fc.assert(
    fc.property(tables, cells, decisions, (own, cell, decision) => {
      const seen = seenBy(own, cell);
      const once = decide(own, seen, decision, order);
      if (once.kind === "conflict") return;
      expect(decide(once.table, seen, decision, order)).toEqual(once);
    }),
  );
});

test("after a decision that settles, at most one row of the cell is published", () => {
  fc.assert(
    fc.property(tables, cells, decisions, (own, cell, decision) => {
      const decided = decide(own, seenBy(own, cell), decision, order);
      if (decided.kind === "conflict" || decision.kind === "reject") return;
      const published = decided.rows.filter(({ status }) => status !== "rejected");
      expect(published).toHaveLength(1);
    }),
  );
});

test("decisions on different cells come to the same in any order", () => {
  const several = fc.uniqueArray(fc.tuple(cells, decisions), {
    selector: ([{ office, indicator }]) => `${office} ${indicator}`,
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(tables, several, (own, all) => {
      const run = (list: typeof all) =>
        list.reduce((now, [cell, decision]) => {
          const decided = decide(now, seenBy(own, cell), decision, order);
          return decided.kind === "done" ? decided.table : now;
        }, own);
      expect(run(all.toReversed())).toEqual(run(all));
    }),
  );
});

test("undone, the table is as it was; twice too; and not where the cell was changed since", () => {
  fc.assert(
    fc.property(tables, cells, decisions, (own, cell, decision) => {
      const seen = seenBy(own, cell);
      const decided = decide(own, seen, decision, order);
      if (decided.kind === "conflict") return;
      const undo = (from: CsvTable) => restoreCell(from, cell, decided.rows, seen.seen, order);
      const undone = undo(decided.table);
      const trimmed = (from: CsvTable) => from.rows.map((row) => row.map((text) => text.trim()));
      expect(undone.kind === "done" && trimmed(undone.table)).toEqual(trimmed(own));
      expect(undone.kind === "done" && undo(undone.table)).toMatchObject({ kind: "done" });
      if (undone.kind === "done") {
        const again = restoreCell(undone.table, cell, undone.rows, decided.rows, order);
        expect(again.kind === "done" && again.rows).toEqual(decided.rows);
      }
      const rows = own.rows.map((row) => (isOf(cell)(row) ? row.with(6, "changed since") : row));
      if (seen.seen.length > 0) expect(undo({ ...own, rows })).toMatchObject({ kind: "conflict" });
    }),
  );
});
