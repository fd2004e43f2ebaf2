import type { ByYear } from "./years.ts";

/** How an indicator that counts something behaves in the fictional district. */
export interface CountModel {
  readonly indicator: string;
  /** In an office of 30,000 residents, in a year of factor 1. */
  readonly median: number;
  /** The count grows with residents to this power. */
  readonly elasticity: number;
  /** Standard deviation of the logarithm between offices, and between the years of one office. */
  readonly spread: { readonly offices: number; readonly years: number };
  readonly trend: ByYear;
  /** Probability that a whole report states it. */
  readonly stated: number;
  /** Probability that it is told exactly, where it is large enough to be rounded. */
  readonly exact: number;
  /** Whether it stands in the opening of a report, which is read even where the rest is not. */
  readonly opening: boolean;
  readonly section: string;
  readonly units: readonly [string, ...string[]];
  readonly terms: readonly [string, ...string[]];
}

function byYear(...factors: readonly [number, number, number, number, number, number]): ByYear {
  const [a, b, c, d, e, f] = factors;
  return { 2020: a, 2021: b, 2022: c, 2023: d, 2024: e, 2025: f };
}

/** Gatherings were few in 2020 and 2022. */
const gatherings = byYear(0.62, 0.95, 0.72, 1.08, 1.2, 1.32);
const online = byYear(0.6, 0.8, 1.05, 1.15, 1.3, 1.42);
const steady = byYear(0.95, 0.98, 0.96, 1, 1.03, 1.05);
const growing = byYear(0.7, 0.8, 0.86, 1, 1.12, 1.2);
const falling = byYear(1.3, 1.22, 0.98, 1.02, 0.9, 0.82);

const few = { offices: 0.35, years: 0.15 };
const many = { offices: 0.55, years: 0.18 };

const inOpening = { opening: true, section: "一（二）", spread: few };

export const eventsModel: CountModel = model(
  "publicity_events",
  26,
  0.4,
  gatherings,
  ["场", "场次", "次"],
  ["普法宣传活动", "法治宣传活动"],
);

/** Every counting indicator but the disputes and the people reached, which hang together. */
export const countModels: readonly CountModel[] = [
  eventsModel,
  model("publicity_posts", 190, 0.3, online, ["条", "篇"], ["推送普法信息", "发布普法信息"], {
    stated: 0.82,
  }),
  model("publicity_materials", 4200, 0.7, gatherings, ["份", "册"], ["发放宣传资料", "宣传资料"], {
    exact: 0.25,
  }),
  model("publicity_meetings", 3.2, 0.1, steady, ["次"], ["普法部署会议"], { stated: 0.82 }),
  model("study_center_group", 7.5, 0.1, growing, ["次", "期"], ["中心组学习", "中心组专题学法"], inOpening),
  model("study_law_sessions", 6, 0.1, growing, ["次"], ["专题学法", "集体学法", "会前学法"], inOpening),
  model("study_training", 9, 0.25, gatherings, ["场", "次", "期"], ["法治培训", "法治讲座"], inOpening),
  model("governance_briefings", 4.5, 0.1, growing, ["次"], ["专题研究法治工作", "听取汇报"], inOpening),
  model("governance_reviews", 46, 0.45, growing, ["件", "份"], ["合法性审查", "审查合同"], { stated: 0.88 }),
  model("governance_disclosures", 330, 0.3, online, ["条"], ["主动公开信息"], { stated: 0.9 }),
  model("legal_aid", 150, 0.7, growing, ["件次", "人次"], ["法律咨询", "法律援助与咨询"], { exact: 0.5 }),
  model("hotline_cases", 880, 1, growing, ["件"], ["受理12345热线诉求", "办理热线工单"], { exact: 0.75 }),
  model("enforcement_cases", 15, 1.7, falling, ["件", "起"], ["行政处罚案件", "办理执法案件"], {
    stated: 0.82,
  }),
];

function model(
  indicator: string,
  median: number,
  elasticity: number,
  trend: ByYear,
  units: CountModel["units"],
  terms: CountModel["terms"],
  known: Partial<CountModel> = {},
): CountModel {
  const usual = { spread: many, stated: 0.93, exact: 0.6, opening: false, section: sectionOf(indicator) };
  return { indicator, median, elasticity, trend, units, terms, ...usual, ...known };
}

function sectionOf(indicator: string): string {
  return indicator.startsWith("publicity") ? "一（四）" : "一（三）";
}

/** @throws RangeError for an indicator without a model */
export function countModel(indicator: string): CountModel {
  const found = countModels.find((model) => model.indicator === indicator);
  if (found === undefined) throw new RangeError(`no model: ${indicator}`);
  return found;
}
