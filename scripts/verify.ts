// npm run verify -- PATH [--rebuild]: an archive folder, one snapshot's file, or a snapshot unpacked into a folder.
import { resolve } from "node:path";
import { verifyPath } from "./archive/verify-path.ts";
import { parseCommandLine } from "./command/parse-command-line.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { UserError } from "./command/user-error.ts";

const usage = "用法：npm run verify -- 归档文件夹、归档文件.zip 或解开后的文件夹 [--rebuild]";

await runCommand(async () => {
  const options = { rebuild: { type: "boolean" } } as const;
  const { values, positionals } = parseCommandLine(process.argv.slice(2), options, usage);
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new UserError(usage);
  const { rebuild = false } = values;
  const sound = await verifyPath(resolve(path), { root: projectRoot, rebuild, output: process.stdout });
  return sound ? 0 : 1;
});
