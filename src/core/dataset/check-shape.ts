import type { z } from "zod";
import { showCell } from "../text/index.ts";
import type { ProblemList } from "./problem-list.ts";
import type { YamlFile } from "./read-yaml.ts";

/**
 * The data in the schema's shape, or null after noting every fault with the line that it stands on. `rules`
 * tells in Chinese what belongs at a key, for the mend.
 */
export function checkShape<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
  rules: Readonly<Record<string, string>>,
  list: ProblemList,
): z.infer<S> | null {
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  for (const { path, code } of result.error.issues) {
    const key = path.filter((part) => typeof part === "string").at(-1) ?? "";
    const line = yaml.lineAt(path);
    const mend = `填写：${rules[key] ?? rules[""] ?? ""}`;
    const found = valueAt(yaml.data, path);
    if (found === undefined || found === null || found === "") {
      list.error(line, key === "" ? null : key, { what: "没有填写", mend });
    } else {
      const shown = typeof found === "object" ? "这里的内容" : showCell(String(found));
      const what = code === "invalid_type" ? `${shown} 不是应有的类型` : `${shown} 不可用`;
      list.error(line, key === "" ? null : key, { what, mend });
    }
  }
  return null;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}
