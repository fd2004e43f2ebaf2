import type { Chart } from "./chart.ts";
import { type CoverageInput, layoutCoverage } from "./layout-coverage.ts";
import { layoutRug } from "./layout-rug.ts";
import { type RugInput, splitRug } from "./rug-input.ts";

/** More rows than this are split: a reader keeps the heads of the columns in sight. */
const mostRugRows = 40;
const mostCoverageRows = 60;

/** Offices by indicators of a year, in parts where there are many. */
export function rugCharts({ columns, rows }: RugInput, year: number, name: string): readonly Chart[] {
  return splitRug(withUsefulPlaces(rows), mostRugRows).map((part, index, all) => {
    const place = all.length > 1 ? `，第${index + 1}部分，共${all.length}部分` : "";
    return {
      id: `rug-${year}-${index}`,
      name: name + place,
      title: `${year}年各单位各项指标${place}`,
      description: "一行一个单位，一列一项指标；颜色浓淡为在同类中的四分位，缺数按原因各有记号。",
      layout: (width) => layoutRug({ columns, rows: part }, width),
    };
  });
}

/** Which offices reported in which year and how much of the reports was read, in parts where there are many. */
export function coverageCharts({ years, rows }: CoverageInput): readonly Chart[] {
  return splitRug(withUsefulPlaces(rows), mostCoverageRows).map((part, index) => {
    const title = `各单位各年的报告与阅读范围（第${index + 1}部分）`;
    return {
      id: `coverage-${index}`,
      name: title,
      title,
      description: "一行一个单位，一列一年：已读全文、只读了开头、没有报告。",
      layout: (width) => layoutCoverage({ years, rows: part }, width),
    };
  });
}

/** Where all rows are of one place, that says nothing. */
function withUsefulPlaces<Row extends { readonly place: string }>(rows: readonly Row[]): readonly Row[] {
  const places = new Set(rows.map(({ place }) => place));
  return places.size > 1 ? rows : rows.map((row) => ({ ...row, place: "" }));
}
