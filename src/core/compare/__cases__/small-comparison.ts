import { quantity } from "../../derive/__cases__/small-dataset.ts";
import type { DirectoryFrame, DirectoryOffice } from "../../directory/directory.ts";
import type { Coverage, Indicator, Status } from "../../model/index.ts";
import type { ChosenOffice, CompareFrame, Comparison } from "../comparison.ts";
import { comparisonOf } from "../comparison.ts";
import type { RecordRow } from "../office-record.ts";

const indicator = (id: string, theme: Indicator["theme"], name: string, unit: string): Indicator => ({
  ...{ id, theme, name, unit },
  ...{ polarity: "neutral", definition: "", publish: true },
});

export const frame: CompareFrame = {
  themes: [
    { id: "disputes", name: "矛盾纠纷化解" },
    { id: "publicity", name: "普法宣传" },
    { id: "study", name: "学法培训" },
  ],
  indicators: [
    indicator("disputes_handled", "disputes", "受理数", "件"),
    indicator("disputes_resolved", "disputes", "化解数", "件"),
    indicator("dispute_resolution_rate", "disputes", "化解率", "%"),
    indicator("publicity_events", "publicity", "活动", "场次"),
    indicator("publicity_reach", "publicity", "覆盖", "人次"),
    { ...indicator("publicity_secret", "publicity", "不公布的", "次"), publish: false },
    indicator("study_training", "study", "培训", "场次"),
  ],
};

const directory: Pick<DirectoryFrame, "regions"> = {
  regions: [
    { slug: "zhejiang", name: "浙江省", parent: -1 },
    { slug: "zhejiang-hangzhou", name: "杭州市", parent: 0 },
    { slug: "zhejiang-hangzhou-binjiang", name: "滨江区", parent: 1 },
    { slug: "chongqing", name: "重庆市", parent: -1 },
  ],
};

/** A row as people write it: "2024 publicity_events ≥50 活动 auto marked". */
function row(told: string): RecordRow {
  const [year, id = "", value = "", term = "", status = "confirmed", marked] = told.split(" ");
  return {
    ...{ year: Number(year), indicator: id, decimals: 0, term, status: status as Status },
    ...{ marked: marked === "marked", ...quantity(value) },
  };
}

/** An office with its reports, "2023 full, 2024 opening", and its rows. */
export function chosen(
  id: string,
  office: Partial<DirectoryOffice>,
  reports: string,
  rows: readonly string[],
): ChosenOffice {
  return {
    office: {
      ...{ id, name: `${id}镇`, kind: "镇", region: 2, population: null, years: "" },
      ...{ flags: 0, underReview: 0, scope: null, figures: [] },
      ...office,
    },
    record: {
      id,
      reports: reports
        .split(", ")
        .filter((report) => report !== "")
        .map((report) => report.split(" "))
        .map(([year, coverage]) => ({ year: Number(year), coverage: coverage as Coverage })),
      rows: rows.map(row),
    },
  };
}

export function compared(offices: readonly ChosenOffice[]): Comparison {
  return comparisonOf(frame, offices, directory);
}

/** Three offices: two that screen, one that mediates; one read in part, one without a report of the last year. */
export const three: Comparison = compared([
  chosen("jia", { name: "甲镇", population: 20_000 }, "2022 full, 2023 full, 2024 full", [
    "2022 disputes_handled 40 调解",
    "2022 disputes_resolved 39 化解",
    "2023 disputes_handled 50 排查",
    "2023 disputes_resolved 48 化解",
    "2024 disputes_handled 52 排查 confirmed marked",
    "2024 disputes_resolved 51 化解",
    "2023 publicity_events 30 活动",
    "2024 publicity_events 35 活动 auto",
    "2024 publicity_reach 20000 受众",
  ]),
  chosen("yi", { name: "乙<镇>", population: 10_000 }, "2023 opening, 2024 opening", [
    "2024 disputes_handled 100 排查化解",
    "2024 disputes_resolved 60 化解",
    "2024 dispute_resolution_rate 60 化解率",
    "2023 publicity_events ≥20 宣传 corrected",
    "2024 publicity_events ≥50 宣传",
    "2024 publicity_reach 5000 群众",
    "2024 study_training 6 培训 review",
    "2024 study_training 8 讲座 review",
  ]),
  chosen("bing", { name: "甲镇", region: 3 }, "2023 full", ["2023 publicity_events 12 活动"]),
]);
