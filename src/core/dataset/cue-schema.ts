import { z } from "zod";
import type { Indicator } from "../model/index.ts";
import { type IndicatorCues, isCuePattern } from "../report/index.ts";

const pattern = z.string().max(8000).refine(isCuePattern);
const patterns = z.array(pattern).default([]);
const unit = z.string().trim().min(1).max(6);

const cue = z.object({
  words: z.array(pattern).min(1),
  topic: patterns,
  breaks: patterns,
  not: patterns,
  units: z.array(unit).default([]),
  stage: z.int().min(1).max(9).default(1),
  part: z.boolean().default(false),
  review: z.boolean().default(false),
});

/** The shape of `cues` in one entry of indicators.yaml. */
export const cueEntry = z.object({
  examples: z.array(z.string().trim().min(1).max(200)).default([]),
  units: z.array(unit).min(1),
  not: patterns,
  bars: patterns,
  kinds: patterns,
  within: z.array(z.string()).default([]),
  headers: z.array(z.string().trim().min(1).max(60)).default([]),
  takes: z.array(cue).min(1),
});

/** The keys that `cues` and one of its `takes` know. */
export const cueKeys = { indicator: Object.keys(cueEntry.shape), cue: Object.keys(cue.shape) };

/** What belongs at each key, for the mend of a fault. */
export const cueRules = {
  cues: "提取用语：units 和 takes，见文件开头",
  examples: "例句的列表，每句不超过200字",
  takes: "提取用语的列表，至少一项",
  units: "量词的列表，至少一个，例如 [件, 起]",
  words: "用语的列表，至少一个；用语是正则表达式，… 代表任意文字，{名称} 代表 lists 里的一组词",
  topic: "用语的列表",
  breaks: "用语的列表",
  not: "用语的列表",
  bars: "用语的列表",
  kinds: "用语的列表",
  within: "指标编号的列表",
  headers: "表头的列表，例如 [排查数, 受理数]",
  stage: "1到9的整数",
  part: "true 或 false",
  review: "true 或 false",
};

/** The cues of one indicator. */
export function readCues(
  { id, name }: Pick<Indicator, "id" | "name">,
  { takes, ...entry }: z.infer<typeof cueEntry>,
): IndicatorCues {
  return { indicator: id, name, ...entry, cues: takes };
}
