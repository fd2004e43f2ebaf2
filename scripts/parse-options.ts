import { parseArgs } from "node:util";

/** The values of options that each take a value, or a Chinese sentence about what is wrong with the arguments. */
export type Options<Name extends string> =
  | { readonly values: Readonly<Partial<Record<Name, string>>> }
  | { readonly fault: string };

/** Reads `--name VALUE` and `--name=VALUE`; nothing else may stand among the arguments. */
export function parseOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Options<Name> {
  const usage = `可用的选项：${names.map((name) => `--${name} 值`).join("、")}`;
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    if (token.kind === "positional") return { fault: `多出的参数 ${token.value}；${usage}` };
    if (token.kind !== "option") continue;
    const name = names.find((known) => known === token.name);
    if (name === undefined) return { fault: `不认识的选项 ${token.rawName}；${usage}` };
    if (token.value === undefined || token.value === "" || token.value.startsWith("--")) {
      return { fault: `${token.rawName} 后面缺少值；${usage}` };
    }
    if (values[name] !== undefined) return { fault: `${token.rawName} 写了两次；${usage}` };
    values[name] = token.value;
  }
  return { values };
}
