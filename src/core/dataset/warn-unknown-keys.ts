import { nearest } from "./nearest.ts";
import type { ProblemList } from "./problem-list.ts";
import type { YamlFile } from "./read-yaml.ts";

/** Warns of keys that nothing reads: a misspelt optional key would otherwise be lost without a word. */
export function warnUnknownKeys(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  value: unknown,
  known: readonly string[],
  list: ProblemList,
): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const similar = nearest(key, known);
    const hint = similar === null ? "" : `是否应为 ${similar}？`;
    const mend = `${hint}可用的键：${known.join("、")}`;
    list.warn(yaml.lineAt([...path, key]), key, { what: "不认识的键，不会读取", mend });
  }
}
