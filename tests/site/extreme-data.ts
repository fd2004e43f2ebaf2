import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { observationColumns, officeColumns, reportColumns } from "../../src/core/dataset/index.ts";
import { csvText } from "../../src/core/publish/csv-text.ts";

/** An office of the extreme data. */
interface Extreme {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly district: string;
  /** Indicator and value, `value/word` for disputes; none for an office without a report. */
  readonly figures: readonly (readonly [indicator: string, value: number, term: string])[] | null;
}

const longName = "云溪港综合保税区及滨江高新技术产业开发园街道";
const longDistrict = "鹤汀新技术产业开发与综合保税港区管理区";

/** 60 offices in one district, some with 10,000 times the cases of others; rates from 40 % to 100 %. */
const crowd = Array.from({ length: 60 }, (_, n): Extreme => {
  const handled = n === 59 ? 2_000_000 : 20 + n * 7;
  const resolved = Math.round(handled * (0.4 + 0.01 * n));
  const term = n % 3 === 0 ? "调解" : "排查";
  return {
    id: `crowd-${n}`,
    name: `众安${"甲乙丙丁戊己庚辛壬癸".charAt(n % 10)}${Math.floor(n / 10)}号街道`,
    city: "澄川市",
    district: "众安区",
    figures: [
      ["disputes_handled", handled, term],
      ["disputes_resolved", resolved, "化解"],
      ["publicity_reach", n === 7 ? 90_000_000 : 100 + n, "覆盖"],
      ["study_center_group", n % 5, "中心组学习"],
    ],
  };
});

const few: readonly Extreme[] = [
  // One office with one year and no disputes; one that never reported; names of twenty characters.
  {
    ...{ id: "lone", name: "孤山乡", city: "鹤汀市", district: "孤山县" },
    figures: [["study_center_group", 0, "中心组学习"]],
  },
  { id: "silent", name: "无声镇", city: "鹤汀市", district: "无声县", figures: null },
  {
    ...{ id: "long-a", name: longName, city: "鹤汀市", district: longDistrict },
    figures: [
      ["disputes_handled", 3, "纠纷"],
      ["disputes_resolved", 0, "化解"],
    ],
  },
  {
    ...{ id: "long-b", name: `东${longName}`, city: "鹤汀市", district: longDistrict },
    figures: [
      ["disputes_handled", 30, "纠纷"],
      ["disputes_resolved", 30, "化解"],
    ],
  },
  { id: "nowhere", name: "无处街道", city: "", district: "", figures: [["publicity_events", 1, "活动"]] },
];

/** 60 offices in one district, and the odd ones. */
export const many: readonly Extreme[] = [...crowd, ...few];

/** One office, one year, one case that was not resolved. */
export const alone: readonly Extreme[] = [
  {
    ...{ id: "alone", name: "孤山乡", city: "鹤汀市", district: "孤山县" },
    figures: [
      ["disputes_handled", 1, "排查"],
      ["disputes_resolved", 0, "化解"],
    ],
  },
];

/** An office, and no report at all. */
export const unheard: readonly Extreme[] = alone.map((office) => ({ ...office, figures: null }));

/** Offices that no template was drawn for, as a data folder below `folder`. */
export async function writeExtremeData(
  folder: string,
  catalogue: string,
  offices: readonly Extreme[],
): Promise<void> {
  const year = 2024;
  const reportOf = (id: string) => `${id}-${year}`;
  const places = offices.map(({ id, name, city, district }) => {
    const kind = /街道$/.test(name) ? "街道" : name.slice(-1);
    return { id, name, kind, province: city && "沧原省", city, district };
  });
  const reported = offices.flatMap(({ figures, id }) => (figures ? [{ id, figures }] : []));
  const reports = reported.map(({ id }) => {
    const url = `https://example.org/${id}`;
    return { id: reportOf(id), office: id, year, issued: "2025-01-15", url, coverage: "full" };
  });
  const observations = reported.flatMap(({ id, figures }) =>
    figures.map(([indicator, value, term]) => {
      const figure = { indicator, value, bound: "exact", unit: "件", term };
      return { office: id, year, ...figure, report: reportOf(id), status: "confirmed" };
    }),
  );
  await mkdir(join(folder, "observations"), { recursive: true });
  await cp(catalogue, join(folder, "indicators.yaml"));
  await writeFile(join(folder, "yearbook.yaml"), "title: 极端情形\nregion: 全境\n");
  await writeFile(join(folder, "offices.csv"), table(officeColumns, places));
  await writeFile(join(folder, "reports.csv"), table(reportColumns, reports));
  await writeFile(join(folder, "observations", `${year}.csv`), table(observationColumns, observations));
}

function table<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string | number>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return csvText(columns, cells);
}
