import { z } from "zod";
import { type Indicator, polarities, type Theme, themeIds } from "../model/index.ts";
import type { IndicatorCues } from "../report/index.ts";
import { checkShape } from "./check-shape.ts";
import { cueEntry, cueKeys, cueRules, readCues } from "./cue-schema.ts";
import { expandLists } from "./expand-lists.ts";
import { parseName } from "./parse-name.ts";
import type { ProblemList } from "./problem-list.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import type { TextFile } from "./text-file.ts";
import { warnUnknownKeys } from "./warn-unknown-keys.ts";

const name = z
  .string()
  .trim()
  .min(1)
  .refine((text) => "value" in parseName(text));
const theme = z.object({ id: z.enum(themeIds), name });
const indicator = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/),
  theme: z.enum(themeIds),
  name,
  unit: name,
  polarity: z.enum(polarities),
  // YAML joins folded lines with a blank, which Chinese has not between sentences.
  definition: z
    .string()
    .trim()
    .min(1)
    .transform((text) => text.replace(/(?<=[，；：。！？、）》”]) +/g, "")),
  publish: z.boolean().default(true),
  cues: cueEntry.optional(),
});
const lists = z.record(z.string().regex(/^[a-z_]+$/), z.array(z.string().min(1)).min(1)).default({});
const catalogue = z.object({ themes: z.array(theme), lists, indicators: z.array(indicator).min(1) });

const rules = {
  "": "键 themes 和 indicators",
  themes: "四个主题的列表",
  lists: "名称（小写字母和下划线）下面是词的列表，例如 places: [社区, 学校]",
  indicators: "指标的列表，至少一项",
  id: "编号：主题用 disputes、publicity、study、governance，指标用小写字母、数字和下划线，字母开头",
  theme: `主题的编号：${themeIds.join("、")}`,
  name: "简短的中文名称，不含尖括号和换行",
  unit: "单位，例如 件、次、%",
  polarity: `${polarities.join(" 或 ")}（higher 越高越好，neutral 不分好坏）`,
  definition: "定义：算什么、不算什么",
  publish: "true 或 false",
  ...cueRules,
};

export interface ValidIndicators {
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  /** null where the catalogue could not be read, so that nothing can be said of the ids in other files. */
  readonly known: ReadonlyMap<string, Indicator> | null;
  /** How reports state each indicator, for extraction; those without cues are left out. */
  readonly cues: readonly IndicatorCues[];
}

export async function validateIndicators(file: TextFile, list: ProblemList): Promise<ValidIndicators> {
  const yaml = await readYaml(file, list);
  const data = yaml === null ? null : checkShape(withLists(yaml), catalogue, rules, list);
  if (yaml === null || data === null) return { themes: [], indicators: [], known: null, cues: [] };

  const raw = yaml.data as { readonly themes: readonly unknown[]; readonly indicators: readonly unknown[] };
  warnUnknownKeys(yaml, [], raw, Object.keys(catalogue.shape), list);
  for (const [index, entry] of raw.themes.entries()) {
    warnUnknownKeys(yaml, ["themes", index], entry, Object.keys(theme.shape), list);
  }
  for (const [index, entry] of raw.indicators.entries()) {
    warnUnknownKeys(yaml, ["indicators", index], entry, Object.keys(indicator.shape), list);
    warnUnknownCueKeys(yaml, index, entry, list);
  }
  for (const key of ["themes", "indicators"] as const) {
    const lines = new Map<string, number>();
    for (const [index, { id }] of data[key].entries()) {
      const line = yaml.lineAt([key, index, "id"]);
      const first = lines.get(id);
      if (first === undefined) lines.set(id, line);
      else
        list.error(line, "id", {
          what: `编号 ${id} 与第 ${first} 行重复`,
          mend: "换一个编号，或删去重复的一项",
        });
    }
  }
  const missing = themeIds.filter((id) => data.themes.every((entry) => entry.id !== id));
  if (missing.length > 0) {
    const mend = "四个主题都要列出，次序就是网站上的次序";
    list.error(yaml.lineAt(["themes"]), "themes", { what: `缺少主题 ${missing.join("、")}`, mend });
  }
  const indicators = data.indicators.map(({ cues: _, ...entry }): Indicator => entry);
  return {
    themes: data.themes,
    indicators,
    known: new Map(indicators.map((entry) => [entry.id, entry])),
    cues: data.indicators.flatMap(({ id, name, cues }) =>
      cues === undefined ? [] : [readCues({ id, name }, cues)],
    ),
  };
}

/** The file with the words of its lists written out in its cues. */
function withLists(yaml: YamlFile): YamlFile {
  const { data } = yaml;
  if (typeof data !== "object" || data === null || !("lists" in data) || !("indicators" in data)) return yaml;
  return { ...yaml, data: { ...data, indicators: expandLists(data.indicators, data.lists) } };
}

function warnUnknownCueKeys(yaml: YamlFile, index: number, entry: unknown, list: ProblemList): void {
  const { cues } = entry as { readonly cues?: { readonly takes: readonly unknown[] } };
  if (cues === undefined) return;
  warnUnknownKeys(yaml, ["indicators", index, "cues"], cues, cueKeys.indicator, list);
  for (const [at, cue] of cues.takes.entries()) {
    warnUnknownKeys(yaml, ["indicators", index, "cues", "takes", at], cue, cueKeys.cue, list);
  }
}
