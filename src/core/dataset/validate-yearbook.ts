import { z } from "zod";
import type { Yearbook } from "../model/index.ts";
import { textChoices } from "../model/index.ts";
import { checkShape } from "./check-shape.ts";
import { parseName } from "./parse-name.ts";
import { parseUrl } from "./parse-url.ts";
import type { ProblemList } from "./problem-list.ts";
import { readYaml } from "./read-yaml.ts";
import type { TextFile } from "./text-file.ts";
import { warnUnknownKeys } from "./warn-unknown-keys.ts";

/** What holds without a yearbook.yaml. No licence is granted in the name of people who have not chosen one. */
export const defaultYearbook: Yearbook = {
  title: "法治年鉴",
  publisher: "",
  region: "全国",
  notice: "",
  texts: "full",
  licence: { name: "未声明", url: "" },
};

const label = z
  .string()
  .trim()
  .refine((text) => "value" in parseName(text));
const licence = z.object({
  name: label.min(1),
  url: z
    .string()
    .trim()
    .refine((text) => "value" in parseUrl(text))
    .default(""),
});
const yearbook = z.object({
  title: label.min(1).default(defaultYearbook.title),
  publisher: label.default(defaultYearbook.publisher),
  region: label.min(1).default(defaultYearbook.region),
  notice: label.default(defaultYearbook.notice),
  texts: z.enum(textChoices).default(defaultYearbook.texts),
  licence: licence.default(defaultYearbook.licence),
});

const rules = {
  "": "键 title、publisher、region、notice、texts、licence",
  title: "年鉴的名称",
  publisher: "编制单位，或删去这一行",
  region: "覆盖的地区，例如 全国、某某区",
  notice: "每一页都要显示的提示，例如 虚构数据，仅供演示；或删去这一行",
  texts: "full（公布报告全文）、quotes（只公布数字的原句）、none（都不公布）之一，或删去这一行",
  licence: "name 和 url 两个键",
  name: "许可的名称",
  url: "以 http:// 或 https:// 开头的网址，或删去这一行",
};

/** The yearbook's own description; an empty file says nothing, and the defaults hold. null on an error. */
export async function validateYearbook(file: TextFile, list: ProblemList): Promise<Yearbook | null> {
  const yaml = await readYaml(file, list);
  if (yaml === null) return null;
  if (yaml.data === null) return defaultYearbook;
  const data = checkShape(yaml, yearbook, rules, list);
  if (data === null) return null;
  warnUnknownKeys(yaml, [], yaml.data, Object.keys(yearbook.shape), list);
  const raw = yaml.data as { readonly licence?: unknown };
  warnUnknownKeys(yaml, ["licence"], raw.licence, Object.keys(licence.shape), list);
  return data;
}
