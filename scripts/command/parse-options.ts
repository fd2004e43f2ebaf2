import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { UserError } from "./user-error.ts";

/**
 * The options of a command line without the program's name.
 * @throws UserError on an unknown option, an option without its value, or a stray word
 */
export function parseOptions<const T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const known = Object.entries(options).map(
      ([name, { type }]) => `--${name}${type === "string" ? " 值" : ""}`,
    );
    throw new UserError(`命令行有误：${args.join(" ")}；可用的选项：${known.join("，")}`, { cause: error });
  }
}
