import { expect, test } from "vitest";
import { type CsvTable, formatCsvTable } from "./csv-table.ts";
import { mergeReports, type ReportFile } from "./merge-reports.ts";

const table = (...rows: string[][]): CsvTable => ({
  delimiter: ",",
  header: ["id", "title", "file", "x"],
  rows,
});
const file = (id: string, title = "新"): ReportFile => ({
  ...{ id, office: id.slice(0, -5), year: 2024, file: `2024/${id}.txt`, sha256: "" },
  facts: { office: null, places: [], year: 2024, title, documentNumber: "", issued: "", partial: false },
});

test("rows keep what a person wrote and get their files; new ones take their places", () => {
  const old = table(["b-2024", "旧", "", "留"], ["d-2024", "", "", ""], ["c-2024", "", "手填", ""]);
  const merged = mergeReports(
    old,
    ["e-2024", "b-2024", "a-2024", "c-2024", "b-2023"].map((id) => file(id)),
  );
  expect(formatCsvTable(merged)).toMatchInlineSnapshot(`
    "id,title,file,x
    a-2024,新,2024/a-2024.txt,
    b-2023,新,2024/b-2023.txt,
    b-2024,旧,2024/b-2024.txt,留
    d-2024,,,
    c-2024,新,2024/c-2024.txt,
    e-2024,新,2024/e-2024.txt,
    "
  `);
});
